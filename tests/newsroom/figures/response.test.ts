import { describe, expect, it } from "vitest";
import { refuseDemand } from "@/newsroom/demands/route";
import { judgementOf } from "@/newsroom/figures/declaration-queries";
import type { Measure, MeasureKey } from "@/newsroom/figures/measure";
import { responseFor, responseOfAll } from "@/newsroom/figures/queries";
import { ranked } from "@/newsroom/figures/response";
import { granted } from "@/tests/city";
import { answered, asked, type House, house, judged, referred, supported } from "./stage";

const of = (measures: readonly Measure[], key: MeasureKey) => {
  const found = measures.find((one) => one.key === key);
  if (!found) throw new Error(`no ${key}`);
  return found;
};

async function ten(of: House, count = 10) {
  return Promise.all(Array.from({ length: count }, () => asked(of, 60)));
}

describe("how long citizens wait", () => {
  it("is not told for fewer than ten demands, whatever they took", async () => {
    const here = await house();
    const one = await asked(here, 30);
    await answered(here, one, 30, "done");
    const measures = await responseFor(here);
    expect(of(measures, "end-half")).toMatchObject({ value: { kind: "too-few" }, n: 1 });
    const all = await responseOfAll();
    const mine = all.organisations.find(({ organisation }) => organisation.slug === here.slug);
    expect(mine?.place).toBeNull();
  });

  it("counts what is open as open: a few fast answers make nobody fast", async () => {
    const here = await house();
    const all = await ten(here);
    for (const one of all.slice(0, 4)) await answered(here, one, 60, "done");
    const measures = await responseFor(here);
    expect(of(measures, "end-half")).toMatchObject({ value: { kind: "open" }, n: 10 });
    for (const one of all.slice(4, 6)) await answered(here, one, 30, "done");
    const later = of(await responseFor(here), "end-half").value;
    expect(later.kind).toBe("working-days");
    if (later.kind === "working-days") expect(later.days).toBeGreaterThan(15);
  });

  it("takes a demand up without a word for no answer", async () => {
    const here = await house();
    const all = await ten(here);
    for (const one of all) await answered(here, one, 60, "accept", "");
    expect(of(await responseFor(here), "first-answer-half").value).toEqual({ kind: "open" });
    for (const one of all) await answered(here, one, 60, "progress");
    expect(of(await responseFor(here), "first-answer-half").value).toEqual({
      kind: "working-days",
      days: 0,
    });
  });

  it("opens again what a citizen does not confirm", async () => {
    const here = await house();
    const all = await ten(here);
    for (const one of all) await answered(here, one, 60, "done");
    expect(of(await responseFor(here), "end-half").value).toEqual({ kind: "working-days", days: 0 });
    for (const one of all.slice(0, 6)) await judged(one, "not-confirmed");
    expect(of(await responseFor(here), "end-half").value).toEqual({ kind: "open" });
  });

  it("runs on over a referral for who has it at the end, beside the days it was there", async () => {
    const [first, last] = [await house(), await house()];
    const all = await ten(first);
    for (const one of all) {
      await answered(first, one, 60, "accept");
      await referred(first, last, one, 5);
      await answered(last, one, 5, "done");
    }
    const measures = await responseFor(last);
    const whole = of(measures, "end-half").value;
    if (whole.kind !== "working-days") throw new Error("no time");
    expect(whole.days).toBeGreaterThan(40);
    expect(of(measures, "held-half").value).toEqual({ kind: "working-days", days: 0 });
    // The word of the first organisation is not the answer of the last.
    expect(of(measures, "first-answer-half").value).toEqual(whole);
    expect(of(await responseFor(first), "end-half").n).toBe(0);
  });

  it("tells how many were taken away, and counts none of them", async () => {
    const here = await house();
    const before = (await responseOfAll()).gone;
    const one = await asked(here, 10);
    granted(await refuseDemand(here.moderator, one.id, 2, "off-topic"));
    expect((await responseOfAll()).gone).toBe(before + 1);
    expect(of(await responseFor(here), "end-half").n).toBe(0);
  });
});

describe("what is declared done", () => {
  it("stands beside what citizens say; the parts add up, and are never a share", async () => {
    const here = await house();
    const [one, two, three, four] = await ten(here, 4);
    if (!one || !two || !three || !four) throw new Error("no demands");
    const voice = await supported(three);
    for (const demand of [one, two, three, four]) await answered(here, demand, 20, "done");
    await judged(one, "confirmed");
    await judged(two, "not-confirmed");
    await judged(voice, "confirmed");
    const measure = of(await responseFor(here), "declarations");
    expect(measure).toMatchObject({
      n: 4,
      value: {
        kind: "parts",
        parts: [
          { key: "confirmed", count: 2 },
          { key: "not-confirmed", count: 1 },
          { key: "not-judged", count: 1 },
        ],
      },
    });
    // Declared once more: another declaration, judged by nobody yet.
    await answered(here, two, 1, "done");
    expect(of(await responseFor(here), "declarations")).toMatchObject({ n: 5 });
  });

  it("is judged by who raised it; among voices a tie confirms nothing", () => {
    const said = (raiser: "confirmed" | "not-confirmed" | null, confirmed: number, notConfirmed: number) =>
      judgementOf({ raiser, confirmed, notConfirmed });
    expect(said("not-confirmed", 9, 0)).toBe("not-confirmed");
    expect(said(null, 2, 1)).toBe("confirmed");
    expect(said(null, 1, 1)).toBe("not-confirmed");
    expect(said(null, 0, 0)).toBe("not-judged");
  });
});

describe("a place among organisations", () => {
  const one = (slug: string, value: Measure["value"]) => ({
    organisation: { slug, name: slug },
    measures: [{ key: "end-half", value } as Measure],
  });

  it("is for those with enough cases; equal times share it, and nobody-knows-yet comes after every time", () => {
    const order = ranked([
      one("few", { kind: "too-few" }),
      one("slow", { kind: "working-days", days: 20 }),
      one("open", { kind: "open" }),
      one("fast", { kind: "working-days", days: 3 }),
      one("as-fast", { kind: "working-days", days: 3 }),
      one("none", { kind: "too-few" }),
    ]);
    expect(order.map(({ organisation, place }) => [organisation.slug, place])).toEqual([
      ["fast", 1],
      ["as-fast", 1],
      ["slow", 3],
      ["open", 4],
      ["few", null],
      ["none", null],
    ]);
  });
});
