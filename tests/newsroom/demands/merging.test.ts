import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { at, now } from "@/newsroom/clock";
import { answerDemand } from "@/newsroom/demands/answer";
import { deskDemand, deskDemands } from "@/newsroom/demands/desk-queries";
import { eraseFromDemand } from "@/newsroom/demands/erase";
import { mergeCandidates } from "@/newsroom/demands/merge-queries";
import { mergeDemand, partDemand } from "@/newsroom/demands/merging";
import { publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { referDemand, refuseDemand } from "@/newsroom/demands/route";
import { trackDemand } from "@/newsroom/demands/track-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import { demandRows } from "@/newsroom/figures/demand-queries";
import type { Viewer } from "@/newsroom/people/person";
import { dayOf, later } from "@/newsroom/persian/civil-day";
import { granted, keysOf } from "@/tests/city";
import { journalOf, person } from "../comments/stage";
import { tagsSince } from "./freshness";
import { editor, elsewhere, home, kinds, moderator, raised, registered, rowOf } from "./stage";

let central: Viewer;
beforeAll(async () => {
  central = await person("moderator", home, true);
});

type Known = { id: string; code: number };
const versionOf = async ({ id }: Known) => (await rowOf(id))?.version ?? 0;
const merge = async (one: Known, into: Known, viewer = moderator) =>
  mergeDemand(viewer, one.id, await versionOf(one), into.code, "هر دو همان چراغ را می‌خواهند.");
const part = async (one: Known, viewer = moderator) =>
  partDemand(viewer, one.id, await versionOf(one), "دو کوچهٔ جدا هستند.");
const voice = async ({ code }: Known) => granted(await supportDemand(code, randomUUID(), null)).receipt;
const listed = async () => (await publicDemands({}, null, 500)).map(({ code }) => code);

describe("a merged demand", () => {
  it("keeps its page, words and timeline, and says where it went on, since when and why", async () => {
    const [one, into] = [await registered({ name: "سارا" }), await registered()];
    granted(await merge(one, into));
    const page = await publicDemand(one.code);
    expect(page).toMatchObject({ name: "سارا", mergedInto: { code: into.code } });
    expect(page?.mergedInto?.words).toContain("همان چراغ");
    expect(page?.lines.at(-1)).toMatchObject({ kind: "merged", other: into.code });
    expect(await publicDemand(into.code)).toMatchObject({ merged: [{ code: one.code }], mergedInto: null });
    expect((await publicDemand(into.code))?.lines.at(-1)).toMatchObject({ kind: "took-in", other: one.code });
    expect((await journalOf(one.id)).at(-1)).toMatchObject({ action: "demand.merge" });
    expect((await journalOf(into.id)).at(-1)).toMatchObject({ action: "demand.take-in" });
  });

  it("is one case in the figures, with everybody's voices and the clock of the first", async () => {
    const early = new Date(now().getTime() - 9 * 86_400_000);
    const one = await at(early, () => registered());
    const into = await registered();
    await voice(one);
    granted(await merge(one, into));
    const period = { from: later(dayOf(now()), { days: -30 }), to: dayOf(now()) };
    const rows = (await demandRows(null, period)).filter(({ code }) => [one.code, into.code].includes(code));
    expect(rows).toMatchObject([{ code: into.code, voices: 2, opened: dayOf(early) }]);
  });

  it("is in no list and no queue any more; its desk answers and refers it nowhere", async () => {
    const [one, into] = [await registered(), await registered()];
    granted(await merge(one, into));
    expect(await listed()).not.toContain(one.code);
    expect(await listed()).toContain(into.code);
    const mine = (await deskDemands(moderator)).map(({ code }) => code);
    expect(mine).toContain(into.code);
    expect(mine).not.toContain(one.code);
    expect(await deskDemand(editor, one.code)).toMatchObject({ actions: [], clock: null });
    const version = await versionOf(one);
    expect(keysOf(await answerDemand(editor, one.id, version, "done", "شد."))).toEqual(["demands.merged"]);
    expect(keysOf(await referDemand(moderator, one.id, version, elsewhere, "با آن‌ها"))).toEqual([
      "demands.merged",
    ]);
    expect(keysOf(await merge(one, into))).toEqual(["demands.merged"]);
  });

  it("gives its voices and its raiser's to the other: twelve are one topic, counted from rows", async () => {
    const into = await registered();
    await voice(into);
    const others = await Promise.all(Array.from({ length: 11 }, () => registered()));
    for (const other of others) await voice(other);
    for (const other of others) granted(await merge(other, into));
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 1 + 11 + 11 });
    const codes = await listed();
    expect([into, ...others].filter(({ code }) => codes.includes(code))).toEqual([into]);
    for (const other of others) granted(await part(other));
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 1, merged: [] });
  });

  it("takes a voice given at its old address to the topic: one browser is one voice there", async () => {
    const [one, into] = [await registered(), await registered()];
    granted(await merge(one, into));
    const token = randomUUID();
    const receipts = [one, into].map(async ({ code }) => granted(await supportDemand(code, token, null)));
    const [first, second] = await Promise.all(receipts);
    expect(first).toEqual(second);
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 2 });
  });

  it("counts the days from the first demand of the topic", async () => {
    const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);
    const one = await registered();
    const into = await at(inDays(30), () => registered());
    granted(await at(inDays(31), () => merge(one, into)));
    await at(inDays(32), async () => {
      expect((await publicDemand(into.code))?.clock.overdue).toBe(true);
      granted(await part(one));
      expect((await publicDemand(into.code))?.clock.overdue).toBe(false);
      expect((await publicDemand(one.code))?.clock.overdue).toBe(true);
    });
  });
});

describe("the receipts of a merged demand", () => {
  it("show how far the other is and judge it, as voices; parted, their word counts no more", async () => {
    const [one, into] = [await registered(), await registered()];
    const supporter = await voice(one);
    granted(await merge(one, into));
    granted(await answerDemand(editor, into.id, await versionOf(into), "done", "انجام شد."));
    for (const receipt of [one.receipt, supporter])
      expect(await trackDemand(receipt)).toMatchObject({
        code: one.code,
        state: "done",
        mergedInto: { code: into.code },
        mayJudge: true,
      });
    granted(await judgeDemand(one.receipt, "not-confirmed", "پیش ما هنوز تاریک است."));
    granted(await judgeDemand(supporter, "confirmed", ""));
    expect(keysOf(await judgeDemand(supporter, "confirmed", ""))).toEqual(["demands.judged-already"]);
    const said = { state: "done", verdicts: { confirmed: 1, notConfirmed: 1, raiser: null } };
    expect(await publicDemand(into.code)).toMatchObject(said);
    granted(await part(one));
    const none = { state: "done", verdicts: { confirmed: 0, notConfirmed: 0, raiser: null } };
    expect(await publicDemand(into.code)).toMatchObject(none);
    expect(await trackDemand(one.receipt)).toMatchObject({
      state: "registered",
      mergedInto: null,
      mayJudge: false,
    });
    expect(keysOf(await judgeDemand(one.receipt, "confirmed", ""))).toEqual(["demands.not-declared"]);
  });

  it("take back what they gave, wherever it counts", async () => {
    const [one, into] = [await registered(), await registered()];
    const supporter = await voice(one);
    granted(await merge(one, into));
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 2 });
    granted(await eraseFromDemand(supporter));
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 1 });
    granted(await eraseFromDemand(one.receipt));
    expect(await publicDemand(one.code)).toBeNull();
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 0, merged: [] });
    expect(await kinds(into.id)).toEqual(["registered", "took-in", "let-go"]);
  });

  it("leave the topic its words when its raiser goes: it has become the others'", async () => {
    const [one, into] = [await registered(), await registered()];
    granted(await merge(one, into));
    granted(await eraseFromDemand(into.receipt));
    expect(await publicDemand(into.code)).toMatchObject({ name: "", supporters: 1 });
  });
});

describe("parting", () => {
  it("restores everything, with what was merged below, and tells both timelines and the journal", async () => {
    const [leaf, one, into] = [await registered(), await registered(), await registered()];
    await voice(leaf);
    const before = await Promise.all([leaf, one, into].map(({ code }) => publicDemand(code)));
    granted(await merge(leaf, one));
    granted(await merge(one, into));
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 3 });
    expect(await publicDemand(leaf.code)).toMatchObject({ mergedInto: { code: into.code } });
    granted(await part(one));
    expect(await publicDemand(one.code)).toMatchObject({ supporters: 2, merged: [{ code: leaf.code }] });
    expect(await publicDemand(into.code)).toMatchObject({ supporters: 0 });
    granted(await part(leaf));
    const after = await Promise.all([leaf, one, into].map(({ code }) => publicDemand(code)));
    const facts = (demands: typeof after) => demands.map((demand) => ({ ...demand, lines: [] }));
    expect(facts(after)).toEqual(facts(before));
    expect(await kinds(one.id)).toEqual(["registered", "took-in", "merged", "parted", "let-go"]);
    expect((await journalOf(one.id)).map(({ action }) => action)).toContain("demand.part");
    expect(keysOf(await part(leaf))).toEqual(["demands.not-merged"]);
  });

  it("happens by itself where one of the two leaves the public", async () => {
    const [one, into, other] = [await registered(), await registered(), await registered()];
    granted(await merge(one, into));
    granted(await merge(into, other));
    granted(await refuseDemand(moderator, into.id, await versionOf(into), "off-topic"));
    expect(await publicDemand(one.code)).toMatchObject({ mergedInto: null });
    expect(await publicDemand(other.code)).toMatchObject({ merged: [], supporters: 0 });
    expect(await listed()).toEqual(expect.arrayContaining([one.code, other.code]));
    expect(await kinds(one.id)).toEqual(["registered", "merged", "parted"]);
  });
});

describe("merging is refused", () => {
  it("without words, into itself, into nothing, and across standing", async () => {
    const [one, into] = [await registered(), await registered()];
    const waiting = await raised();
    const removed = await registered();
    granted(await refuseDemand(moderator, removed.id, removed.version, "insult"));
    const wordless = mergeDemand(moderator, one.id, one.version, into.code, " \u200c");
    expect(keysOf(await wordless)).toEqual(["demands.merge-words-missing"]);
    expect(keysOf(await merge(one, one))).toEqual(["demands.merge-itself"]);
    for (const unknown of [waiting, removed, { id: "", code: 999_999_999 }])
      expect(keysOf(await merge(one, unknown))).toEqual(["demands.merge-unknown"]);
    expect(keysOf(await mergeDemand(moderator, one.id, one.version, null, "x"))).toEqual([
      "demands.merge-unknown",
    ]);
    expect(keysOf(await merge(waiting, into))).toEqual(["demands.not-now"]);
    expect(keysOf(await merge(removed, into))).toEqual(["demands.not-now"]);
  });

  it("where one has ended: nothing open hides under what is done", async () => {
    const [one, ended] = [await registered(), await registered()];
    granted(await answerDemand(editor, ended.id, ended.version, "done", "شد."));
    expect(keysOf(await merge(one, ended))).toEqual(["demands.merge-ended"]);
    expect(keysOf(await merge(ended, one))).toEqual(["demands.merge-ended"]);
  });

  it("into what was merged itself, naming where it went on", async () => {
    const [one, middle, top] = [await registered(), await registered(), await registered()];
    granted(await merge(middle, top));
    const outcome = await merge(one, middle);
    expect(outcome).toMatchObject({
      issues: [{ key: "demands.merge-into-merged", values: { code: top.code } }],
    });
    expect(keysOf(await merge(top, middle))).toEqual(["demands.merge-into-merged"]);
  });

  it("to who does not route both, to who only answers, and on another version than was seen", async () => {
    const [one, into] = [await registered(), await registered()];
    const theirs = await person("moderator", elsewhere);
    granted(await referDemand(central, into.id, into.version, elsewhere, "با آن‌هاست."));
    expect(keysOf(await merge(one, into))).toEqual(["demands.merge-elsewhere"]);
    expect(keysOf(await merge(one, into, theirs))).toEqual(["general.not-found"]);
    expect(keysOf(await merge(one, into, editor))).toEqual(["general.not-allowed"]);
    for (const [version, key] of [
      [1, "demands.stale"],
      [null, "demands.version-missing"],
    ] as const)
      expect(keysOf(await mergeDemand(central, one.id, version, into.code, "x"))).toEqual([key]);
    granted(await merge(one, into, central));
    expect(keysOf(await part(one))).toEqual(["demands.merge-elsewhere"]);
    expect(keysOf(await part(one, theirs))).toEqual(["general.not-found"]);
    expect(keysOf(await part(one, editor))).toEqual(["general.not-allowed"]);
    granted(await part(one, central));
  });
});

it("suggests open demands in like words that the moderator routes, and not itself", async () => {
  const word = randomUUID().replace(/[^a-f]/g, "");
  const like = { title: `پل هوایی ${word} را روشن کنید` };
  const [one, into] = [await registered(like), await registered(like)];
  const theirs = await registered(like);
  granted(await referDemand(central, theirs.id, theirs.version, elsewhere, "با آن‌هاست."));
  const candidates = await mergeCandidates(moderator, { id: one.id, title: like.title, words: "" });
  expect(candidates.map(({ code }) => code)).toContain(into.code);
  expect(candidates.map(({ code }) => code)).not.toContain(one.code);
  expect(candidates.map(({ code }) => code)).not.toContain(theirs.code);
  expect(await mergeCandidates(editor, { id: one.id, title: like.title, words: "" })).toEqual([]);
});

it("renews every page of the tree", async () => {
  const [leaf, one, into] = [await registered(), await registered(), await registered()];
  granted(await merge(leaf, one));
  const pages = [leaf, one, into].map(({ code }) => `demand:${code}`);
  expect(await tagsSince(() => merge(one, into))).toEqual(
    expect.arrayContaining([...pages, "demands", "home"]),
  );
  expect(await tagsSince(() => voice(into))).toEqual(expect.arrayContaining(pages));
  expect(await tagsSince(() => part(one))).toEqual(expect.arrayContaining(pages));
});

describe("at once", () => {
  it("of two merges into each other one stands", async () => {
    for (let round = 0; round < 8; round += 1) {
      const [one, other] = [await registered(), await registered()];
      const outcomes = await Promise.all([merge(one, other), merge(other, one)]);
      expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    }
  });

  it("a removal, a merge, a parting and a verdict never leave a demand under what nobody reads", async () => {
    for (let round = 0; round < 5; round += 1) {
      const [leaf, one, into] = [await registered(), await registered(), await registered()];
      granted(await merge(leaf, one));
      const version = await versionOf(one);
      await Promise.all([
        refuseDemand(moderator, one.id, version, "off-topic"),
        merge(one, into),
        part(leaf),
        judgeDemand(leaf.receipt, "confirmed", ""),
        eraseFromDemand(into.receipt),
      ]);
      for (const { code } of [leaf, one, into]) {
        const shown = await publicDemand(code);
        if (shown?.mergedInto) expect(await publicDemand(shown.mergedInto.code)).not.toBeNull();
      }
    }
  });

  it("any sequence of merges and partings keeps a forest, in which every voice is counted once", async () => {
    const all = await Promise.all(Array.from({ length: 7 }, () => registered()));
    for (const demand of all) await voice(demand);
    for (let step = 0; step < 12; step += 1) {
      const pick = () => all[Math.floor(Math.random() * all.length)] ?? all[0];
      await Promise.all(
        Array.from({ length: 4 }, async () => {
          const [one, other] = [pick(), pick()];
          if (!one || !other) return;
          await (Math.random() < 0.3 ? part(one) : merge(one, other));
        }),
      );
      const codes = await listed();
      const tops = all.filter(({ code }) => codes.includes(code));
      const shown = await Promise.all(tops.map(({ code }) => publicDemand(code)));
      // Each topic counts everybody but its own raiser: in sum all voices and all raisers.
      const counted = shown.reduce((sum, demand) => sum + (demand?.supporters ?? 0) + 1, 0);
      expect(counted).toBe(2 * all.length);
    }
  });
});
