import { expect, it } from "vitest";
import { passagesOf, placeAmong } from "@/components/remarks/passages";
import { emptyContent } from "@/newsroom/stories/content";
import { findAnchor } from "@/newsroom/stories/remarks/anchor";
import { textOfField } from "@/newsroom/stories/remarks/remark";
import { bodyOf } from "@/tests/stories";

const content = {
  ...emptyContent("sari"),
  headline: "پل محله باز شد",
  lead: "پل از فردا باز است.",
  body: bodyOf("بند نخست.", "بند نخست.", "بند سوم.\nسطر دوم"),
};

it("lists the lines of every text that says something, in reading order", () => {
  expect(passagesOf(content).map(({ field, anchor }) => [field, anchor.quote])).toEqual([
    ["headline", "پل محله باز شد"],
    ["lead", "پل از فردا باز است."],
    ["body", "بند نخست."],
    ["body", "بند نخست."],
    ["body", "بند سوم."],
    ["body", "سطر دوم"],
  ]);
});

it("two passages that say the same are two places of the text, found again by what stands around them", () => {
  const passages = passagesOf(content);
  const places = passages
    .filter(({ field }) => field === "body")
    .map(({ anchor }) => findAnchor(textOfField(content, "body"), anchor)?.from);
  expect(new Set(places).size).toBe(4);
  expect(passages.map((passage) => placeAmong(passages, passage))).toEqual([0, 1, 2, 3, 4, 5]);
});

it("a part of a passage, or nothing, is none of them", () => {
  const passages = passagesOf(content);
  const part = { field: "lead" as const, anchor: { quote: "پل", prefix: "", suffix: " از فردا باز است." } };
  expect(placeAmong(passages, part)).toBe(-1);
  expect(placeAmong(passages, null)).toBe(-1);
});
