import { beforeAll, describe, expect, it } from "vitest";
import { acceptWord, addWord, removeWord } from "@/newsroom/words/keep";
import { wordsFor, wordsOf } from "@/newsroom/words/queries";
import { aNewsroom, granted, issuesOf, type Newsroom } from "@/tests/stories";

let room: Newsroom;
let elsewhere: string;
beforeAll(async () => {
  room = await aNewsroom();
  elsewhere = (await aNewsroom()).organisationId;
});
const idOf = async (word: string) => (await wordsFor(room.editor)).find((row) => row.word === word)?.id ?? "";

describe("the word list", () => {
  it("lets an author propose and an editor accept; only then the word counts", async () => {
    const where = room.organisationId;
    expect(await granted(addWord(room.author, "تجن‌رود", where))).toEqual({ state: "proposed" });
    expect(await wordsOf(where)).not.toContain("تجن‌رود");
    expect(await issuesOf(acceptWord(room.author, await idOf("تجن‌رود")))).toEqual(["general.not-found"]);
    await granted(acceptWord(room.editor, await idOf("تجن‌رود")));
    expect(await wordsOf(where)).toContain("تجن‌رود");
    expect(await wordsOf(elsewhere)).not.toContain("تجن‌رود");
    await granted(removeWord(room.editor, await idOf("تجن‌رود")));
    expect(await wordsOf(where)).not.toContain("تجن‌رود");
  });

  it("takes one word once, and no sentence", async () => {
    const where = room.organisationId;
    await granted(addWord(room.editor, "پهنه‌كلا", where));
    await granted(addWord(room.editor, "پهنه‌کلا", where));
    expect((await wordsOf(where)).filter((word) => word === "پهنه‌کلا")).toHaveLength(1);
    expect(await issuesOf(addWord(room.editor, "دو واژه", where))).toEqual(["words.not-a-word"]);
    expect(await issuesOf(addWord(room.editor, "x", null))).toEqual(["general.not-allowed"]);
    expect(await issuesOf(addWord(room.author, "واژه", elsewhere))).toEqual(["general.not-allowed"]);
  });
});
