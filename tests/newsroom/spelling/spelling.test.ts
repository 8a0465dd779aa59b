import { writeFileSync } from "node:fs";
import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { spellWords } from "@/newsroom/spelling/spell";
import { Speller } from "@/newsroom/spelling/speller";
import { addWord } from "@/newsroom/words/keep";
import { aNewsroom, granted, issuesOf, type Newsroom } from "@/tests/stories";

let room: Newsroom;
let elsewhere: string;
const speller = new Speller();
beforeAll(async () => {
  room = await aNewsroom();
  elsewhere = (await aNewsroom()).organisationId;
});
afterAll(() => speller.stop());

const asked = (words: string[], organisationId = room.organisationId) =>
  spellWords(room.author, { words, organisationId }, speller);

describe("spelling", () => {
  it("knows Persian words in their forms and names the unknown with guesses", async () => {
    const known = ["شهردار", "می‌شود", "کتاب‌هایشان", "خیابان‌ها", "بزرگ‌تر"];
    expect(await granted(asked(known))).toEqual([]);
    const [unknown] = await granted(asked(["شهرداار"]));
    expect(unknown?.word).toBe("شهرداار");
    expect(unknown?.suggestions).toContain("شهردار");
  });

  it("learns the city's own words", async () => {
    expect(await granted(asked(["قرچکستانه"]))).toHaveLength(1);
    await granted(addWord(room.editor, "قرچکستانه", room.organisationId));
    expect(await granted(asked(["قرچکستانه"]))).toEqual([]);
  });

  it("answers nobody from elsewhere, and nothing unreadable", async () => {
    expect(await issuesOf(asked(["واژه"], elsewhere))).toEqual(["general.not-allowed"]);
    expect(await issuesOf(spellWords(room.author, { words: "واژه" }, speller))).toEqual([
      "general.unreadable",
    ]);
  });

  it("gives up on a dictionary that hangs or dies, and starts it anew", async () => {
    const folder = await mkdtemp(join(tmpdir(), "meydan-speller-"));
    const thread = join(folder, "thread.mjs");
    writeFileSync(
      thread,
      'import { parentPort } from "node:worker_threads"; parentPort.on("message", () => {});',
    );
    const hanging = new Speller({ thread, patience: 50 });
    expect(await hanging.ask(["واژه"])).toBeNull();
    writeFileSync(thread, 'import "node:worker_threads"; throw new Error("no dictionary");');
    expect(await hanging.ask(["واژه"])).toBeNull();
    await hanging.stop();
  });
});
