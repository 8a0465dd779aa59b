import { expect, it } from "vitest";
import { declarationRows } from "@/newsroom/figures/declaration-queries";
import { lastDays } from "@/newsroom/figures/period";
import { answered, asked, house, judged } from "./stage";

it("of a demand declared done twice, each declaration has the word that was said of it", async () => {
  const here = await house();
  const demand = await asked(here, 30);
  await answered(here, demand, 20, "done");
  await judged(demand, "not-confirmed");
  await answered(here, demand, 10, "done");
  const outcomes = async () =>
    (await declarationRows(here.slug, lastDays(365))).map(({ round, outcome }) => [round, outcome]);
  expect(await outcomes()).toEqual([
    [1, "not-confirmed"],
    [2, "not-judged"],
  ]);
  await judged(demand, "confirmed");
  expect(await outcomes()).toEqual([
    [1, "not-confirmed"],
    [2, "confirmed"],
  ]);
});
