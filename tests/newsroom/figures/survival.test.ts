import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayCounter, workingDaysBetween } from "@/newsroom/calendar/working-days";
import { shareOf, wilson } from "@/newsroom/figures/measure";
import { daysUntil, fallsOf, type Wait } from "@/newsroom/figures/survival";
import { later } from "@/newsroom/persian/civil-day";

const days = fc.integer({ min: 0, max: 60 });
const wait = fc.record({ days, ended: fc.boolean() });
const waits = fc.array(wait, { minLength: 1, maxLength: 40 });
const shares = fc.constantFrom(0.25, 0.5, 0.9);

const slowness = (share: number, given: readonly Wait[]) =>
  daysUntil(share, fallsOf(given)) ?? Number.POSITIVE_INFINITY;

describe("how long half of them wait", () => {
  it("is the ordinary median where all have ended", () => {
    fc.assert(
      fc.property(fc.array(days, { minLength: 1, maxLength: 60 }), (all) => {
        const sorted = all.toSorted((one, other) => one - other);
        const median = sorted[Math.ceil(sorted.length / 2) - 1];
        expect(daysUntil(0.5, fallsOf(all.map((count) => ({ days: count, ended: true }))))).toBe(median);
      }),
    );
  });

  it("never looks faster for one more that is open", () => {
    fc.assert(
      fc.property(waits, days, shares, (given, open, share) => {
        const more = [...given, { days: open, ended: false }];
        expect(slowness(share, more)).toBeGreaterThanOrEqual(slowness(share, given));
      }),
    );
  });

  it("never looks faster because an end is taken back", () => {
    fc.assert(
      fc.property(waits, shares, (given, share) => {
        const [first, ...rest] = given;
        const reopened = [...rest, { days: first?.days ?? 0, ended: false }];
        expect(slowness(share, reopened)).toBeGreaterThanOrEqual(slowness(share, given));
      }),
    );
  });

  it("is told only where at most half are open, so «more than half are open» is never said wrongly", () => {
    fc.assert(
      fc.property(waits, (given) => {
        const open = given.filter(({ ended }) => !ended).length;
        if (slowness(0.5, given) === Number.POSITIVE_INFINITY) expect(open * 2).toBeGreaterThan(given.length);
      }),
    );
  });

  it("counts who waited at least as long as at risk, on the very day too", () => {
    const given = [
      { days: 2, ended: true },
      { days: 2, ended: false },
      { days: 5, ended: true },
      { days: 9, ended: false },
    ];
    expect(fallsOf(given)).toEqual([
      { days: 2, waiting: 0.75 },
      { days: 5, waiting: 0.375 },
    ]);
    expect(daysUntil(0.5, fallsOf(given))).toBe(5);
    expect(daysUntil(0.9, fallsOf(given))).toBeNull();
    expect(fallsOf([])).toEqual([]);
  });

  it("is what the textbook says of Freireich's children with leukaemia (6-mercaptopurine, 1963)", () => {
    const ended = [6, 6, 6, 7, 10, 13, 16, 22, 23].map((count) => ({ days: count, ended: true }));
    const open = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map((count) => ({
      days: count,
      ended: false,
    }));
    const falls = fallsOf([...open, ...ended]);
    const table = [0.857, 0.807, 0.753, 0.69, 0.627, 0.538, 0.448];
    expect(falls.map(({ days: count }) => count)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    for (const [place, { waiting }] of falls.entries()) expect(waiting).toBeCloseTo(table[place] ?? 0, 3);
    expect([daysUntil(0.5, falls), daysUntil(0.25, falls), daysUntil(0.9, falls)]).toEqual([23, 13, null]);
  });

  it("is no number while none has ended", () => {
    expect(daysUntil(0.5, fallsOf(Array.from({ length: 30 }, () => ({ days: 9, ended: false }))))).toBeNull();
  });
});

describe("the interval of a share", () => {
  it("holds the share, stays within none and all, and narrows with more cases", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, some) => {
        const part = Math.min(some, n);
        const { low, high } = wilson(part, n);
        expect(low).toBeLessThanOrEqual(part / n + 1e-12);
        expect(high).toBeGreaterThanOrEqual(part / n - 1e-12);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(high).toBeLessThanOrEqual(1);
        const wide = wilson(part * 10, n * 10);
        expect(wide.high - wide.low).toBeLessThan(high - low);
      }),
    );
  });

  it("is Wilson's", () => {
    const { low, high } = wilson(3, 20);
    expect(low).toBeCloseTo(0.0524, 3);
    expect(high).toBeCloseTo(0.3604, 3);
  });

  it("is not called all or none for one case in many", () => {
    expect(shareOf(399, 400)).toMatchObject({ percent: 99, high: 100 });
    expect(shareOf(1, 400)).toMatchObject({ percent: 1, low: 0 });
    expect([shareOf(400, 400), shareOf(0, 400)]).toMatchObject([{ percent: 100 }, { percent: 0 }]);
  });

  it("is not given for fewer than ten", () => {
    expect(shareOf(9, 9)).toEqual({ kind: "too-few" });
    expect(shareOf(5, 10)).toEqual({ kind: "share", part: 5, percent: 50, low: 24, high: 76 });
  });
});

it("a walk through the calendar counts as one from day to day does", () => {
  const start = "2026-03-01";
  const closed = { weekend: [6], days: new Set(["2026-03-21", "2026-03-22", "2026-04-02"]) };
  const count = dayCounter(start, later(start, { days: 60 }), closed);
  fc.assert(
    fc.property(fc.nat(60), fc.nat(60), (one, other) => {
      const [from, to] = [later(start, { days: one }), later(start, { days: other })];
      expect(count(from, to)).toBe(workingDaysBetween(from, to, closed));
    }),
  );
});
