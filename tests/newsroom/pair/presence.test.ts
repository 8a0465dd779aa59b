import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { presences } from "@/db/schema/presences";
import { at } from "@/newsroom/clock";
import { autosaveStory } from "@/newsroom/stories/autosave";
import { saveStory } from "@/newsroom/stories/draft";
import { beat, leave, sweepPresences } from "@/newsroom/stories/presence";
import { aPerson } from "@/tests/newsroom/stories/cast";
import { aDraft, aNewsroom, aSubmitted, contentFor, granted, issuesOf, type Newsroom } from "@/tests/stories";

let room: Newsroom;
beforeAll(async () => {
  room = await aNewsroom();
});

const start = new Date("2026-11-25T08:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1_000);
const reads = () => ({ entry: randomUUID(), visit: randomUUID(), writing: false });
const writes = () => ({ entry: randomUUID(), visit: randomUUID(), writing: true });

describe("presence", () => {
  it("tells reading from writing, and when somebody last saved", async () => {
    const { id } = await at(start, () => aDraft(room));
    await at(later(100), () => granted(beat(room.author, id, writes())));
    await at(later(100), () => granted(beat(room.manager, id, reads())));
    const { colleagues, lock, number } = await at(later(120), () => granted(beat(room.editor, id, reads())));
    expect(colleagues).toEqual([
      { name: room.author.name, writing: true, savedAge: 120_000 },
      { name: room.manager.name, writing: false, savedAge: null },
    ]);
    expect(lock).toMatchObject({ mine: false, name: room.author.name, number: 1, age: 20_000 });
    expect(number).toBe(1);
  });

  it("ends thirty seconds after the last sign of life, or at once on leaving", async () => {
    const { id } = await aDraft(room);
    const mine = reads();
    await at(start, () => granted(beat(room.author, id, mine)));
    const seen = (seconds: number) =>
      at(later(seconds), async () => (await granted(beat(room.editor, id, reads()))).colleagues.length);
    expect(await seen(29)).toBe(1);
    expect(await seen(31)).toBe(0);
    await at(later(40), () => granted(beat(room.author, id, mine)));
    await at(later(41), () => leave(room.author, id, mine));
    expect(await seen(41)).toBe(0);
  });

  it("one's own second tab is no colleague, and the pen stays until the last tab that writes is closed", async () => {
    const { id } = await aDraft(room);
    const [first, second] = [writes(), writes()];
    for (const tab of [first, second]) {
      const pulse = await granted(beat(room.author, id, tab));
      expect(pulse).toMatchObject({ colleagues: [], lock: { mine: true, number: 1 } });
    }
    const colleagues = async () => (await granted(beat(room.editor, id, reads()))).colleagues;
    expect(await colleagues()).toHaveLength(1);
    await leave(room.author, id, first);
    expect(await granted(beat(room.editor, id, reads()))).toMatchObject({ lock: { mine: false } });
    await leave(room.author, id, second);
    expect(await granted(beat(room.editor, id, reads()))).toMatchObject({ lock: null, colleagues: [] });
  });

  it("a sign of life that arrives after the goodbye brings nobody back; the next opening does", async () => {
    const { id } = await aDraft(room);
    const tab = writes();
    await granted(beat(room.author, id, tab));
    await leave(room.author, id, tab);
    expect(await granted(beat(room.author, id, tab))).toMatchObject({ lock: null });
    expect(await granted(beat(room.editor, id, reads()))).toMatchObject({ lock: null, colleagues: [] });
    await granted(beat(room.author, id, { ...tab, visit: randomUUID() }));
    expect(await granted(beat(room.editor, id, reads()))).toMatchObject({ colleagues: [{ writing: true }] });
  });

  it("of a sign of life and a goodbye at the same moment nobody is left with the pen", async () => {
    const { id } = await aDraft(room);
    for (let turn = 0; turn < 20; turn += 1) {
      const tab = writes();
      await granted(beat(room.author, id, tab));
      await Promise.all([beat(room.author, id, tab), leave(room.author, id, tab)]);
      expect(await granted(beat(room.editor, id, reads()))).toMatchObject({ lock: null, colleagues: [] });
    }
  });

  it("hands that rest lay the pen down, unless another tab of theirs writes", async () => {
    const { id } = await aDraft(room);
    const [first, second] = [writes(), writes()];
    for (const tab of [first, second]) await granted(beat(room.author, id, tab));
    expect(await granted(beat(room.author, id, { ...first, writing: false }))).toMatchObject({
      lock: { mine: true },
    });
    expect(await granted(beat(room.author, id, { ...second, writing: false }))).toMatchObject({ lock: null });
    expect(await granted(beat(room.editor, id, writes()))).toMatchObject({ lock: { mine: true, number: 2 } });
  });

  it("after a take-over the first is told with their next beat, by whom", async () => {
    const { id } = await aDraft(room);
    const author = writes();
    await granted(beat(room.author, id, author));
    expect(await granted(beat(room.editor, id, writes()))).toMatchObject({ lock: { mine: false } });
    expect(await granted(beat(room.editor, id, { ...writes(), over: true }))).toMatchObject({
      lock: { mine: true, number: 2 },
    });
    expect(await granted(beat(room.author, id, author))).toMatchObject({
      lock: { mine: false, name: room.editor.name, number: 2 },
      colleagues: [{ name: room.editor.name, writing: true }],
    });
  });

  it("who may not write is there as a reader and never takes the pen", async () => {
    const { id } = await aSubmitted(room);
    expect(await granted(beat(room.author, id, { ...writes(), over: true }))).toMatchObject({ lock: null });
    expect(await granted(beat(room.editor, id, reads()))).toMatchObject({
      colleagues: [{ name: room.author.name, writing: false }],
    });
  });

  it("is nothing to who is out of reach", async () => {
    const { id } = await aDraft(room);
    const administrator = await aPerson(room.organisationId, "administrator");
    for (const nobody of [administrator, (await aNewsroom()).editor])
      expect(await issuesOf(beat(nobody, id, writes()))).toEqual(["general.not-found"]);
    expect(await issuesOf(beat(room.author, id, { ...writes(), entry: "x" }))).toEqual([
      "general.unreadable",
    ]);
    expect(await granted(beat(room.author, id, reads()))).toMatchObject({ colleagues: [], lock: null });
  });

  it("unsaved words are offered once their writer is gone, not while they are being typed", async () => {
    const { id, number } = await at(start, () => aDraft(room));
    const author = writes();
    await at(start, () => granted(beat(room.author, id, author)));
    const text = { entry: author.entry, basedOn: number, content: contentFor(room), lock: 1 };
    await at(start, () => granted(autosaveStory(room.author, id, text)));
    const offered = (seconds: number) =>
      at(later(seconds), async () => (await granted(beat(room.editor, id, reads()))).unsaved);
    expect(await offered(10)).toEqual([]);
    expect(await offered(40)).toMatchObject([{ name: room.author.name, mine: false, age: 40_000 }]);
    await at(later(70), () =>
      granted(saveStory(room.author, id, number, text.content, { entry: text.entry, lock: 1 })),
    );
    expect(await offered(71)).toEqual([]);
  });

  it("rows of who left long ago are swept", async () => {
    const { id } = await aDraft(room);
    await at(start, () => granted(beat(room.author, id, reads())));
    await at(later(2 * 60 * 60), sweepPresences);
    expect((await db.select().from(presences)).filter(({ storyId }) => storyId === id)).toEqual([]);
  });
});
