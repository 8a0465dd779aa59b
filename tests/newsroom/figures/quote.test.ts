import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { shownFigure } from "@/app/present/shown-story";
import { type Measure, quotablesOf } from "@/newsroom/figures/measure";
import { hashOfContent } from "@/newsroom/stories/canonical";
import { contentSchema, emptyContent, type Figure } from "@/newsroom/stories/content";
import { changedFacts } from "@/newsroom/stories/facts";

const measure = (days: number, slug: string | null = null): Measure => ({
  key: "end-half",
  organisation: slug ? { slug, name: slug } : null,
  value: { kind: "working-days", days },
  n: 12,
  period: { from: "2025-11-28", to: "2026-11-27" },
  asOf: new Date("2026-11-27T10:00:00Z"),
  rows: "demands",
});

const figure = (more: Partial<Figure> = {}): Figure => ({
  ...{ id: "a", label: "زمان پایان", unit: "روز کاری", source: "سنجهٔ شهر", sourceLink: "", date: "" },
  value: "۷",
  measure: { key: "end-half", organisation: null, value: "7", asOf: "2026-11-27T10:00:00.000Z" },
  ...more,
});

const content = (figures: Figure[]) => ({ ...emptyContent(randomUUID()), figures });

describe("a figure that quotes a measure", () => {
  it("says so while the measure says the same, and says what it says now when it does not", () => {
    expect(shownFigure(figure(), quotablesOf([measure(7)]))).not.toHaveProperty("changed");
    expect(shownFigure(figure(), quotablesOf([measure(9)]))).toMatchObject({
      changed: "منبع این آمار از آن زمان تغییر کرده است: اکنون ۹ روز کاری",
    });
    // Another organisation's number is not its source, and too few cases are no number.
    for (const now of [[measure(7, "district-1")], [{ ...measure(7), value: { kind: "too-few" as const } }]])
      expect(shownFigure(figure(), quotablesOf(now)).changed).toContain("عددی برای آن گفته نمی‌شود");
    expect(shownFigure(figure(), null)).not.toHaveProperty("changed");
  });

  it("is kept only with the number the measure said, of a measure there is", () => {
    const kept = (one: unknown) => contentSchema.safeParse({ ...content([]), figures: [one] }).success;
    expect(kept(figure())).toBe(true);
    expect(kept(figure({ value: "7" }))).toBe(true);
    expect(kept(figure({ value: "۳" }))).toBe(false);
    expect(kept({ ...figure(), measure: { ...figure().measure, key: "praise" } })).toBe(false);
    expect(kept({ ...figure(), measure: { ...figure().measure, value: "<b>7</b>" } })).toBe(false);
  });

  it("is another fact than the same number from elsewhere, and leaves older figures their hash", () => {
    const { measure: _, ...plain } = figure();
    const [quoting, own] = [content([figure()]), { ...content([plain]) }];
    own.organisationId = quoting.organisationId;
    expect(changedFacts(own, quoting)).toHaveLength(1);
    expect(changedFacts(quoting, quoting)).toEqual([]);
    const parsed = contentSchema.parse(own);
    expect(hashOfContent(parsed)).toBe(hashOfContent(own));
    expect(Object.keys(parsed.figures[0] ?? {})).not.toContain("measure");
  });
});
