import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { findStories } from "@/newsroom/stories/find";
import { dropFilter, savedFiltersOf, saveFilter } from "@/newsroom/stories/saved-filter";
import { aDraft, aNewsroom, granted, issuesOf, rowOf } from "@/tests/stories";

const idsOf = (found: { id: string }[]) => found.map(({ id }) => id);

test.each([
  ["the words as they stand", "پیاده‌روهای قارن"],
  ["a space for a half-space", "پیاده رو"],
  ["Arabic ye and kaf", "پياده‌رو"],
  ["a part of a word", "قار"],
])("a headline is found by %s", async (_, words) => {
  const room = await aNewsroom();
  const kept = await aDraft(room, room.author, { headline: "پیاده‌روهای خیابان قارن نو می‌شود" });
  expect(idsOf(await findStories(room.editor, words))).toContain(kept.id);
});

test("a story is found by its news code in any digits, and by nobody who may not see it", async () => {
  const room = await aNewsroom();
  const kept = await aDraft(room);
  const { code } = await rowOf(kept.id);
  const persian = String(code).replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] ?? digit);
  for (const typed of [String(code), persian])
    expect(idsOf(await findStories(room.editor, typed))).toEqual([kept.id]);
  const stranger = await aNewsroom();
  expect(await findStories(stranger.editor, String(code))).toEqual([]);
});

test.each(["%", "_", "\\", "'; drop table stories; --", "\u200c", "   "])(
  "no sign typed into the search is one of the database's own: %j",
  async (words) => {
    const room = await aNewsroom();
    await aDraft(room);
    expect(await findStories(room.editor, words)).toEqual([]);
  },
);

test("a filter is kept under its name, changed under the same name, seen by its owner alone, and dropped", async () => {
  const room = await aNewsroom();
  const filter = { tab: "draft", organisation: room.organisationId, words: "پل" };
  await granted(saveFilter(room.editor, " پل‌ها ", filter));
  await granted(saveFilter(room.editor, "پل‌ها", { ...filter, words: "سد" }));
  const [saved, ...more] = await savedFiltersOf(room.editor);
  expect(more).toEqual([]);
  expect(saved).toMatchObject({ name: "پل‌ها", filter: { words: "سد" } });
  expect(await savedFiltersOf(room.manager)).toEqual([]);
  expect(await issuesOf(dropFilter(room.manager, saved?.id ?? ""))).toEqual(["general.not-found"]);
  await granted(dropFilter(room.editor, saved?.id ?? ""));
  expect(await savedFiltersOf(room.editor)).toEqual([]);
});

test.each([
  ["a nameless one", " \u200c ", { tab: "draft", organisation: null, words: "" }, "stories.filter-unnamed"],
  ["one of another shape", "الف", { tab: "draft", organisation: "x", words: "" }, "general.unreadable"],
  [
    "a tab that is no word",
    "الف",
    { tab: "../x", organisation: randomUUID(), words: "" },
    "general.unreadable",
  ],
])("%s is refused", async (_, name, filter, key) => {
  const room = await aNewsroom();
  expect(await issuesOf(saveFilter(room.editor, name, filter))).toEqual([key]);
});
