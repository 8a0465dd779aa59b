import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { describe, expect, it } from "vitest";
import { db } from "@/db";
import { freshness } from "@/db/schema/journal";
import { postComment } from "@/newsroom/comments/post";
import { trackComment } from "@/newsroom/comments/track";
import {
  decided,
  journalOf,
  posted,
  posting,
  published,
  rowOf,
  rowsUnder,
  scene,
  setStanding,
} from "./stage";

const keysOf = (outcome: Awaited<ReturnType<typeof postComment>>) =>
  outcome.ok ? [] : outcome.issues.map((issue) => `${issue.field ?? ""}:${issue.key}`);

describe("a guest's comment", () => {
  it("goes to the queue, with a receipt that follows it and one row in the journal", async () => {
    const { code, storyId } = await scene();
    const { id, receipt } = await posted(code, {
      name: "  مريم \n احمدي ",
      words: "\n كوچه‌ي ما\u200C \r\n\r\n\r\n\r\nتاريك است.  \n",
    });

    const row = await rowOf(id);
    expect(row).toMatchObject({
      state: "queued",
      storyId,
      name: "مریم احمدی",
      body: "کوچه‌ی ما\n\nتاریک است.",
      version: 1,
    });
    expect(await trackComment(receipt)).toMatchObject({
      receipt,
      state: "queued",
      words: row.body,
      story: { code },
    });
    const entries = await journalOf(id);
    expect(entries).toHaveLength(1);
    expect(entries[0]).toMatchObject({ action: "comment.post", actorId: null, toState: "queued" });
  });

  it("keeps its half-spaces", async () => {
    const { code } = await scene();
    const { id } = await posted(code, { words: "نمی‌خواهم پیاده‌رو را ببندند." });
    expect((await rowOf(id)).body).toBe("نمی‌خواهم پیاده‌رو را ببندند.");
  });

  it("renews the page of its story and no other", async () => {
    const { code } = await scene();
    await posted(code);
    expect(
      await db
        .select()
        .from(freshness)
        .where(eq(freshness.tag, `story:${code}`)),
    ).toHaveLength(1);
  });

  it("leaves neither name nor words in the journal, and the receipt nowhere", async () => {
    const { code } = await scene();
    const { id, receipt } = await posted(code, { name: "نامِ پنهان", words: "حرفِ پنهان" });
    expect(JSON.stringify(await journalOf(id))).not.toMatch(/پنهان/);
    const stored = JSON.stringify(await rowOf(id));
    expect(stored).not.toContain(receipt);
    expect(stored).not.toContain(receipt.replaceAll("-", ""));
  });
});

describe("a comment is refused", () => {
  const blanks = [" ", "\u200C", "\u200B", "\u2800", "\u3164", "ـ", "\u200C\u200B \u2800\u3164ــ\n", ""];
  it.each(blanks)("when its words are only %j", async (words) => {
    const { code, storyId } = await scene();
    expect(keysOf(await postComment(posting(code, { words })))).toEqual(["words:comments.words-missing"]);
    expect(await rowsUnder(storyId)).toEqual([]);
  });

  it.each(blanks)("when its name is only %j", async (name) => {
    const { code } = await scene();
    expect(keysOf(await postComment(posting(code, { name })))).toEqual(["name:comments.name-missing"]);
  });

  it.each([
    ["half a surrogate pair", "سلام \uD83D"],
    ["NUL", "سلام \0"],
    ["a bell", "سلام \u0007"],
  ])("when it holds %s", async (_, words) => {
    const { code } = await scene();
    expect(keysOf(await postComment(posting(code, { words })))).toEqual(["words:comments.unreadable"]);
    expect(keysOf(await postComment(posting(code, { name: words })))).toEqual(["name:comments.unreadable"]);
  });

  it("when it is longer than a comment, counted in letters", async () => {
    const { code } = await scene();
    expect(keysOf(await postComment(posting(code, { words: "ن".repeat(2_001) })))).toEqual([
      "words:comments.words-too-long",
    ]);
    expect(keysOf(await postComment(posting(code, { name: "ن".repeat(61) })))).toEqual([
      "name:comments.name-too-long",
    ]);
    expect(keysOf(await postComment(posting(code, { words: `👩${"\u200D👩".repeat(6_000)}` })))).toEqual([
      "words:comments.words-too-long",
    ]);
    expect(
      keysOf(await postComment(posting(code, { words: "نَ".repeat(2_000), name: "ن".repeat(60) }))),
    ).toEqual([]);
  });

  it("with everything that is wrong, at once", async () => {
    const { code } = await scene();
    expect(keysOf(await postComment(posting(code, { name: "", words: "" })))).toEqual([
      "name:comments.name-missing",
      "words:comments.words-missing",
    ]);
  });

  it.each([
    ["none", "general.not-found"],
    ["removed", "general.not-found"],
    ["withdrawn", "comments.story-withdrawn"],
  ] as const)("under a story whose standing is %s", async (standing, key) => {
    const { code, storyId } = await scene(standing);
    expect(keysOf(await postComment(posting(code)))).toEqual([`:${key}`]);
    expect(await rowsUnder(storyId)).toEqual([]);
  });

  it.each([0, -1, 999_999_999, Number.NaN, 1.5, 1e300])("under no story: %d", async (code) => {
    expect(keysOf(await postComment(posting(code)))).toEqual([":general.not-found"]);
  });
});

describe("a reply", () => {
  it("is taken whatever was decided meanwhile about what it answers, and its receipt says so", async () => {
    const at = await scene();
    const parent = await published(at);
    const early = await posted(at.code, { parentId: parent.id });
    expect(await trackComment(early.receipt)).toMatchObject({ state: "queued", answersHidden: false });

    await decided(at.moderator, parent.id, "remove", 2);
    const late = await posted(at.code, { parentId: parent.id });
    expect(await trackComment(late.receipt)).toMatchObject({ state: "queued", answersHidden: true });
  });

  it("answers a comment of the same story, and no reply", async () => {
    const [here, elsewhere] = [await scene(), await scene()];
    const parent = await published(here);
    const reply = await posted(here.code, { parentId: parent.id });
    for (const wrong of [
      posting(elsewhere.code, { parentId: parent.id }),
      posting(here.code, { parentId: reply.id }),
    ]) {
      expect(keysOf(await postComment(wrong))).toEqual([":comments.parent-missing"]);
    }
    expect(keysOf(await postComment(posting(here.code, { parentId: randomUUID() })))).toEqual([
      ":comments.parent-missing",
    ]);
    expect(keysOf(await postComment(posting(here.code, { parentId: "'; drop table comments" })))).toEqual([
      ":comments.parent-missing",
    ]);
  });
});

describe("one posting is one comment", () => {
  it("though it arrives a hundred times at once with one token", async () => {
    const { code, storyId } = await scene();
    const same = posting(code, { token: randomUUID() });
    const outcomes = await Promise.all(Array.from({ length: 100 }, () => postComment(same)));
    expect(outcomes.every((outcome) => outcome.ok)).toBe(true);
    expect(new Set(outcomes.map((outcome) => outcome.ok && outcome.value.receipt)).size).toBe(1);
    expect(outcomes.filter((outcome) => outcome.ok && !outcome.value.repeated)).toHaveLength(1);
    expect(await rowsUnder(storyId)).toHaveLength(1);
  });

  it("though it is disguised with half-spaces, tatweel and Arabic letters", async () => {
    const { code } = await scene();
    const first = posting(code, { words: "کوچهٔ ما تاریک است", name: "مریم" });
    const again = { ...first, words: "کوچۀ  مـا تار\u200Cيك است", name: "مريم " };
    expect(await postComment(first)).toMatchObject({ value: { repeated: false } });
    expect(await postComment(again)).toMatchObject({ value: { repeated: true } });
  });

  it("but other words, another sender, another place are other comments", async () => {
    const [{ code }, other] = [await scene(), await scene()];
    const first = posting(code);
    const others = [
      { ...first, words: `${first.words} و برق` },
      { ...first, token: randomUUID() },
      { ...first, addressBucket: randomUUID() },
      { ...first, storyCode: other.code },
    ];
    for (const one of [first, ...others])
      expect(await postComment(one)).toMatchObject({ value: { repeated: false } });
  });

  it("and without a token nobody gets the receipt of words that are already public", async () => {
    const at = await scene();
    const same = posting(at.code);
    const first = await posted(at.code, same);
    await decided(at.moderator, first.id, "publish");
    const copy = await postComment(same);
    expect(copy).toMatchObject({ value: { repeated: false } });
    expect(copy.ok && copy.value.receipt).not.toBe(first.receipt);
  });
});

describe("pace", () => {
  it("is told to the moderator, and holds nobody back", async () => {
    const { code } = await scene();
    const addressBucket = randomUUID();
    const ids: string[] = [];
    for (let sent = 0; sent < 11; sent += 1) ids.push((await posted(code, { addressBucket })).id);
    expect((await rowOf(ids[0] ?? "")).signals).toEqual([]);
    expect((await rowOf(ids[1] ?? "")).signals).toEqual(["too-soon"]);
    expect((await rowOf(ids[10] ?? "")).signals).toEqual(["too-soon", "many-this-hour"]);
  });

  it("counts a form sent twice once", async () => {
    const { code } = await scene();
    const same = posting(code, { token: randomUUID() });
    for (let sent = 0; sent < 40; sent += 1) expect(await postComment(same)).toMatchObject({ ok: true });
    expect(await postComment(posting(code, { addressBucket: same.addressBucket }))).toMatchObject({
      ok: true,
    });
  });
});

it("a story taken down in the same moment takes no comment after it is down", async () => {
  const { code, storyId } = await scene();
  await setStanding(storyId, "removed");
  expect(keysOf(await postComment(posting(code)))).toEqual([":general.not-found"]);
});
