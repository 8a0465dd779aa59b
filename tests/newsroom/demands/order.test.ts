import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { addressOf, choiceFrom, keyFrom, keyText } from "@/app/(city)/demands/choice";
import { db } from "@/db";
import { demandSupports, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { mergeDemand } from "@/newsroom/demands/merging";
import { type DemandOrder, demandOrders } from "@/newsroom/demands/order";
import { publicDemands } from "@/newsroom/demands/queries";
import { granted } from "@/tests/city";
import { organisation, person } from "@/tests/newsroom/comments/stage";

let slug: string;
/** Twelve demands: voices 0 to 3, three of each; two of each opened in the same instant. */
beforeAll(async () => {
  const organisationId = await organisation();
  const [row] = await db.select().from(organisations).where(eq(organisations.id, organisationId));
  slug = row?.slug ?? "";
  for (let place = 0; place < 12; place += 1) {
    const openedAt = new Date(Date.UTC(2026, 5, 1 + Math.floor(place / 2)));
    const [demand] = await db
      .insert(demands)
      .values({
        ...{ title: `خواستهٔ ${place}`, words: "x", name: "x", searchText: "", organisationId, openedAt },
        standing: "public",
        receiptHash: randomUUID(),
      })
      .returning();
    for (let voice = 0; voice < place % 4; voice += 1)
      await db.insert(demandSupports).values({ demandId: demand?.id ?? "", receiptHash: randomUUID() });
  }
});

async function organisationId(): Promise<string> {
  const [row] = await db.select().from(organisations).where(eq(organisations.slug, slug));
  return row?.id ?? "";
}

async function paged(order: DemandOrder, size: number) {
  const seen = [];
  let after: string | undefined;
  for (let page = 0; page < 20; page += 1) {
    const rows = await publicDemands({ organisationSlug: slug, order }, keyFrom(after), size);
    seen.push(...rows);
    const last = rows.at(-1);
    if (!last) return seen;
    after = keyText(last, order);
  }
  throw new Error("a list without end");
}

it.each(demandOrders)(
  "by %s, pages of any length together are the whole list, each demand once",
  async (order) => {
    const whole = await publicDemands({ organisationSlug: slug, order }, null, 50);
    expect(whole).toHaveLength(12);
    for (const size of [1, 3, 5])
      expect((await paged(order, size)).map(({ code }) => code)).toEqual(whole.map(({ code }) => code));
  },
);

it("most voices first, and among as many the newest; the longest waiting first by opening", async () => {
  const asked = await publicDemands({ organisationSlug: slug, order: "voices" }, null, 50);
  expect(asked.map(({ supporters }) => supporters)).toEqual([3, 3, 3, 2, 2, 2, 1, 1, 1, 0, 0, 0]);
  const ties = asked.slice(0, 3).map(({ openedAt }) => openedAt.getTime());
  expect(ties).toEqual([...ties].sort((one, other) => other - one));
  const [waiting, newest] = await Promise.all(
    (["waiting", "newest"] as const).map((order) =>
      publicDemands({ organisationSlug: slug, order }, null, 50),
    ),
  );
  expect(waiting?.map(({ code }) => code)).toEqual(newest?.map(({ code }) => code).reverse());
});

it("what was merged waits since the first of them could be read, and stands there on every page", async () => {
  const moderator = await person("moderator", await organisationId());
  const all = await publicDemands({ organisationSlug: slug, order: "waiting" }, null, 50);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last) throw new Error("no demands");
  const [row] = await db.select().from(demands).where(eq(demands.code, first.code));
  granted(await mergeDemand(moderator, row?.id ?? "", row?.version ?? 0, last.code, "همان است."));
  const merged = await publicDemands({ organisationSlug: slug, order: "waiting" }, null, 50);
  // Beside the one that was opened in the same instant as the first.
  expect(merged[1]).toMatchObject({ code: last.code, since: first.openedAt });
  expect((await paged("waiting", 3)).map(({ code }) => code)).toEqual(merged.map(({ code }) => code));
});

it("the address says the choice, and what it does not know is the first page of everything", () => {
  for (const query of ["", "state=open", "order=voices&organisation=green&state=ended"]) {
    const search = Object.fromEntries(new URLSearchParams(query));
    expect(
      choiceFrom(Object.fromEntries(new URL(addressOf(choiceFrom(search)), "http://x.example").searchParams)),
    ).toEqual(choiceFrom(search));
  }
  expect(choiceFrom({ state: "x", order: ["voices"], organisation: undefined })).toEqual({
    state: "all",
    order: "newest",
    organisation: "",
  });
  for (const text of ["", "1-2-x", "1-2-3-4", "999999999999999-1-1", undefined, ["1-2-3"]])
    expect(keyFrom(text)).toBeNull();
});
