import { randomUUID } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { demands } from "@/db/schema/demands";
import { demandSources } from "@/db/schema/gathering";
import { freshness } from "@/db/schema/journal";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { eraseComment } from "@/newsroom/comments/erase";
import { exportComment } from "@/newsroom/comments/export";
import { gatherableComments } from "@/newsroom/comments/gatherable-queries";
import { replyOfficially } from "@/newsroom/comments/reply";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { answerDemand, mendAnswer } from "@/newsroom/demands/answer";
import { answerAsking } from "@/newsroom/demands/consent";
import { deskDemand } from "@/newsroom/demands/desk-queries";
import { askForDemand, gatherDemand } from "@/newsroom/demands/gather";
import { publicDemand } from "@/newsroom/demands/queries";
import { supportDemand } from "@/newsroom/demands/raise";
import { refuseDemand } from "@/newsroom/demands/route";
import { askedOf, demandsOfComments, demandsOfStory, gatheringOf } from "@/newsroom/demands/source-queries";
import { judgeDemand } from "@/newsroom/demands/verdict";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import {
  decided,
  journalOf,
  organisation,
  person,
  posted,
  published,
  type Scene,
  scene,
} from "@/tests/newsroom/comments/stage";

let here: Scene;
let there: Scene;
/** Decides under both stories. */
let moderator: Viewer;
let editor: Viewer;
beforeAll(async () => {
  here = await scene();
  there = await scene();
  moderator = {
    ...here.moderator,
    memberships: [...here.moderator.memberships, ...there.moderator.memberships],
  };
  editor = await person("editor", here.organisationId);
});

const wish = (ids: readonly string[], more = {}) => ({
  title: "کوچه‌های تاریک محله روشن شود",
  words: "شهروندان زیر چند خبر نوشته‌اند که چراغ کوچه‌ها خاموش است.",
  organisationId: here.organisationId,
  comments: ids,
  ...more,
});

const one = () => published(here, { name: `نویسنده ${randomUUID()}` });
const other = () => published(there);

async function gathered(ids: readonly string[]) {
  const { code } = granted(await gatherDemand(moderator, wish(ids)));
  return { code, ...(await rowOf(code)) };
}

async function rowOf(code: number) {
  const [row] = await db.select().from(demands).where(eq(demands.code, code));
  if (!row) throw new Error("no such demand");
  return { id: row.id, version: row.version };
}

const voicesOf = async (code: number) => (await publicDemand(code))?.supporters;
const yes = (receipt: string, code: number) => answerAsking(receipt, code, "consented");
const no = (receipt: string, code: number) => answerAsking(receipt, code, "declined");

/** The tags that these verbs moved. */
async function tagsMoved(happen: () => Promise<unknown>): Promise<string[]> {
  const before = new Set((await db.select().from(freshness)).map(({ number }) => number));
  await happen();
  const rows = await db.select().from(freshness);
  return rows.filter(({ number }) => !before.has(number)).map(({ tag }) => tag);
}

describe("a demand gathered from comments of two stories", () => {
  it("is public at once in the city's words, with nobody's name and nobody's voice", async () => {
    const [first, second] = [await one(), await other()];
    const { code, id } = await gathered([first.id, second.id, first.id]);
    expect(await publicDemand(code)).toMatchObject({
      name: "",
      state: "registered",
      supporters: 0,
      clock: { days: 0, ended: false },
      lines: [{ kind: "registered" }],
    });
    expect(await gatheringOf(code)).toEqual({ gathered: true, comments: 2, consented: 0, linked: [] });
    expect((await demandsOfComments([first.id, second.id])).size).toBe(0);
    expect(await demandsOfStory(here.storyId)).not.toContainEqual(expect.objectContaining({ code }));
    expect(await deskDemand(editor, code)).toMatchObject({ standing: "public", name: "" });
    const [entry] = await journalOf(id);
    expect(entry).toMatchObject({ action: "demand.gather", actorId: moderator.personId });
  });

  it("asks every writer by the receipt, and nobody else", async () => {
    const [first, second, stranger] = [await one(), await other(), await one()];
    const { code } = await gathered([first.id, second.id]);
    expect(await askedOf(first.receipt)).toMatchObject([
      { code, answer: "asked", others: 1, mayJudge: false },
    ]);
    expect(await askedOf(stranger.receipt)).toEqual([]);
    expect(await askedOf("nonsense")).toEqual([]);
    expect(keysOf(await yes(stranger.receipt, code))).toEqual(["demands.not-asked"]);
    expect(keysOf(await yes("0000-0000-0000-0000-0000", code))).toEqual(["comments.receipt-unknown"]);
    expect(keysOf(await yes(first.receipt, code + 1_000_000))).toEqual(["demands.not-asked"]);
  });

  it("counts and links who says yes; «نه» and silence do neither; and who said yes may part again", async () => {
    const [willing, unwilling, silent] = [await one(), await other(), await one()];
    const { code } = await gathered([willing.id, unwilling.id, silent.id]);
    granted(await yes(willing.receipt, code));
    granted(await no(unwilling.receipt, code));
    expect(await voicesOf(code)).toBe(1);
    expect(await gatheringOf(code)).toMatchObject({
      comments: 3,
      consented: 1,
      linked: [{ id: willing.id, story: { code: here.code, headline: "خبر آزمایش" } }],
    });
    expect([...(await demandsOfComments([willing.id, unwilling.id, silent.id])).keys()]).toEqual([
      willing.id,
    ]);
    expect(await demandsOfStory(here.storyId)).toContainEqual(
      expect.objectContaining({ code, linked: true }),
    );
    expect(await demandsOfStory(there.storyId)).not.toContainEqual(expect.objectContaining({ code }));

    granted(await no(willing.receipt, code));
    expect(await voicesOf(code)).toBe(0);
    expect((await demandsOfComments([willing.id])).size).toBe(0);
    granted(await yes(unwilling.receipt, code));
    expect(await gatheringOf(code)).toMatchObject({ comments: 3, consented: 1 });
  });

  it("hears a yes once, however often it is pressed at the same time", async () => {
    const { id, receipt } = await one();
    const { code, id: demandId } = await gathered([id]);
    const pressed = await Promise.all(Array.from({ length: 8 }, () => yes(receipt, code)));
    expect(pressed.flatMap(keysOf)).toEqual([]);
    expect(await voicesOf(code)).toBe(1);
    const joined = (await journalOf(demandId)).filter(({ action }) => action === "demand.join");
    expect(joined).toHaveLength(1);
  });

  it("is gathered once when two moderators press at the same time", async () => {
    const picked = [await one(), await one()].map(({ id }) => id);
    const pressed = await Promise.all([
      gatherDemand(moderator, wish(picked)),
      gatherDemand(moderator, wish([...picked].reverse())),
    ]);
    expect(pressed.flatMap(keysOf)).toEqual(["demands.asked-already"]);
  });

  it("renews the pages it stands on: its own, the lists, and the stories of its linked comments", async () => {
    const { id, receipt } = await other();
    const { code, id: demandId, version } = await gathered([id]);
    const around = [`demand:${code}`, "demands", "home", `story:${there.code}`];
    expect(await tagsMoved(() => yes(receipt, code))).toEqual(expect.arrayContaining(around));
    const answered = () => answerDemand(editor, demandId, version, "progress", "x");
    expect(keysOf(await answered())).toEqual(["demands.not-now"]);
    const taken = () => answerDemand(editor, demandId, version, "accept", "نوبت شماست.");
    expect(await tagsMoved(taken)).toEqual(expect.arrayContaining(around));
    expect(await tagsMoved(() => withdrawComment(receipt))).toEqual(expect.arrayContaining(around));
  });
});

describe("who gathers", () => {
  it("decides each of the comments, or none of it happens", async () => {
    const [mine, theirs] = [await one(), await other()];
    const picked = wish([mine.id, theirs.id]);
    expect(keysOf(await gatherDemand(here.moderator, picked))).toEqual(["general.not-found"]);
    expect(keysOf(await gatherDemand(editor, wish([mine.id])))).toEqual(["general.not-found"]);
    const administrator = await person("administrator", here.organisationId, true);
    expect(keysOf(await gatherDemand(administrator, wish([mine.id])))).toEqual(["general.not-found"]);
    for (const id of [randomUUID(), "x"])
      expect(keysOf(await gatherDemand(moderator, wish([mine.id, id])))).toEqual(["general.not-found"]);
    expect(await askedOf(mine.receipt)).toEqual([]);
  });

  it("gathers what waits or is public, in a citizen's words alone", async () => {
    const [refused, removed, gone] = [await posted(here.code), await one(), await one()];
    await decided(here.moderator, refused.id, "refuse");
    await decided(here.moderator, removed.id, "remove", 2);
    granted(await withdrawComment(gone.receipt));
    const answered = await one();
    granted(await replyOfficially(editor, answered.id, "رسیدگی می‌شود."));
    const [official] = await db.select().from(comments).where(eq(comments.parentId, answered.id));
    for (const id of [refused.id, removed.id, gone.id, official?.id ?? ""])
      expect(keysOf(await gatherDemand(moderator, wish([id])))).toEqual(["demands.not-gatherable"]);
    const waiting = await posted(here.code);
    const { code } = await gathered([waiting.id]);
    granted(await yes(waiting.receipt, code));
    expect(await voicesOf(code)).toBe(1);
    expect((await demandsOfComments([waiting.id])).size).toBe(0);
    await decided(here.moderator, waiting.id, "publish");
    expect((await demandsOfComments([waiting.id])).size).toBe(1);
  });

  it.each([
    [{ title: " \u200c" }, "demands.title-missing"],
    [{ title: "ا".repeat(121) }, "demands.title-too-long"],
    [{ words: "" }, "comments.words-missing"],
    [{ organisationId: randomUUID() }, "demands.organisation-missing"],
    [{ comments: [] }, "demands.nothing-picked"],
    [{ comments: Array.from({ length: 51 }, () => randomUUID()) }, "demands.too-many-picked"],
  ])("%o is refused", async (more, key) => {
    const { id } = await one();
    expect(keysOf(await gatherDemand(moderator, wish([id], more)))).toContain(key);
  });

  it("asks nobody about two demands at a time, nor twice about the same", async () => {
    const [first, second] = [await one(), await one()];
    const { code } = await gathered([first.id]);
    expect(keysOf(await gatherDemand(moderator, wish([first.id, second.id])))).toEqual([
      "demands.asked-already",
    ]);
    granted(await no(first.receipt, code));
    expect(keysOf(await askForDemand(moderator, code, [first.id]))).toEqual(["demands.asked-already"]);
    const next = await gathered([first.id]);
    expect(keysOf(await yes(first.receipt, code))).toEqual(["demands.asked-elsewhere"]);
    granted(await no(first.receipt, next.code));
    granted(await yes(first.receipt, code));
    expect(keysOf(await yes(first.receipt, next.code))).toEqual(["demands.asked-elsewhere"]);
    expect(await voicesOf(code)).toBe(1);
  });

  it("joins further comments to an open public demand, and to no other", async () => {
    const [first, second, third] = [await one(), await other(), await one()];
    const { code, id, version } = await gathered([first.id]);
    granted(await askForDemand(there.moderator, code, [second.id]));
    expect(await gatheringOf(code)).toMatchObject({ comments: 2 });
    expect(keysOf(await askForDemand(there.moderator, code, [third.id]))).toEqual(["general.not-found"]);
    expect(keysOf(await askForDemand(moderator, 1, [third.id]))).toEqual(["demands.no-such-demand"]);
    granted(await answerDemand(editor, id, version, "decline", "نمی‌شود."));
    expect(keysOf(await askForDemand(moderator, code, [third.id]))).toEqual(["demands.not-now"]);
  });

  it("is let go by a demand that was taken away", async () => {
    const { id, receipt } = await one();
    const { code, id: demandId, version } = await gathered([id]);
    granted(await yes(receipt, code));
    granted(await refuseDemand(here.moderator, demandId, version, "duplicate"));
    expect(await askedOf(receipt)).toEqual([]);
    expect((await demandsOfComments([id])).size).toBe(0);
    expect(keysOf(await yes(receipt, code))).toEqual(["demands.not-asked"]);
    const next = await gathered([id]);
    granted(await yes(receipt, next.code));
    expect(await voicesOf(next.code)).toBe(1);
  });

  it("finds near copies together, and none that is taken", async () => {
    const at = await scene();
    const copies = [];
    for (const end of ["", "!", " لطفاً"])
      copies.push(await posted(at.code, { words: `چراغ‌های خیابان انقلاب سه هفته است که روشن نمی‌شود${end}` }));
    const alone = await posted(at.code, { words: "آب آشامیدنی محلهٔ ما گل‌آلود است و بو می‌دهد." });
    const groups = await gatherableComments(at.moderator, "");
    expect(groups.map((group) => group.length)).toEqual([3, 1]);
    expect(groups[1]?.[0]).toMatchObject({ id: alone.id, story: { code: at.code } });
    expect(JSON.stringify(groups)).not.toContain("مریم");
    const found = await gatherableComments(at.moderator, "اب محله");
    expect(found.flat().map(({ id }) => id)).toEqual([alone.id]);
    granted(await gatherDemand(at.moderator, wish(copies.map(({ id }) => id))));
    expect((await gatherableComments(at.moderator, "")).flat().map(({ id }) => id)).toEqual([alone.id]);
    for (const viewer of [
      await person("editor", at.organisationId),
      await person("moderator", await organisation()),
    ])
      expect(await gatherableComments(viewer, "")).toEqual([]);
  });
});

describe("a comment that comes or goes", () => {
  async function linkedOne() {
    const comment = await one();
    const { code, id, version } = await gathered([comment.id]);
    granted(await yes(comment.receipt, code));
    return { comment, code, id, version };
  }

  it("takes its voice and its link with it when it is withdrawn", async () => {
    const { comment, code } = await linkedOne();
    granted(await withdrawComment(comment.receipt));
    expect(await voicesOf(code)).toBe(0);
    expect((await demandsOfComments([comment.id])).size).toBe(0);
    expect(await gatheringOf(code)).toMatchObject({ comments: 1, consented: 0, linked: [] });
  });

  it("has them again when it was removed by mistake", async () => {
    const { comment, code } = await linkedOne();
    await decided(here.moderator, comment.id, "remove", 2);
    expect(await voicesOf(code)).toBe(0);
    expect(keysOf(await judgeDemand(comment.receipt, "confirmed", ""))).toEqual(["comments.receipt-unknown"]);
    granted(await appealDecision(comment.receipt, "این نقد است."));
    granted(await decideAppeal(await person("moderator", here.organisationId), comment.id, "reversed"));
    expect(await voicesOf(code)).toBe(1);
  });

  it("leaves no trace in a demand when it is erased", async () => {
    const { comment, code, id, version } = await linkedOne();
    expect(await exportComment(comment.receipt)).toMatchObject({
      demands: [{ demand: code, answer: "consented" }],
    });
    granted(await answerDemand(editor, id, version, "done", "روشن شد."));
    const said = `روشن شد، سپاس ${randomUUID()}`;
    granted(await judgeDemand(comment.receipt, "confirmed", said));
    const moved = await tagsMoved(() => eraseComment(comment.receipt));
    expect(moved).toContain(`demand:${code}`);
    expect(await voicesOf(code)).toBe(0);
    const isSource = and(eq(demandSources.demandId, id), eq(demandSources.commentId, comment.id));
    expect(await db.select().from(demandSources).where(isSource)).toEqual([]);
    expect(await askedOf(comment.receipt)).toEqual([]);
    const { rows } = await db.execute<{ words: string }>(
      `select words from demand_verdicts where demand_id = '${id}'`,
    );
    expect(rows).toEqual([{ words: "" }]);
  });
});

describe("one answer", () => {
  it("stands under every linked comment and on its story, and is put right everywhere at once", async () => {
    const [first, second, silent] = [await one(), await other(), await one()];
    const { code, id, version } = await gathered([first.id, second.id, silent.id]);
    for (const { receipt } of [first, second]) granted(await yes(receipt, code));
    granted(await answerDemand(editor, id, version, "accept", ""));
    expect((await demandsOfComments([first.id])).get(first.id)?.answer).toBeNull();
    granted(await answerDemand(editor, id, version + 1, "progress", "سیم‌کشی آغاز شد."));
    const answers = async () =>
      [...(await demandsOfComments([first.id, second.id, silent.id])).values()].map(({ answer, state }) => ({
        state,
        ...answer,
      }));
    const line = { words: "سیم‌کشی آغاز شد.", state: "in-progress", edited: false };
    expect(await answers()).toMatchObject([line, line]);
    const step = (await publicDemand(code))?.lines.at(-1)?.id ?? "";
    granted(await mendAnswer(editor, id, version + 2, step, "سیم‌کشی پایان یافت."));
    const mended = { ...line, words: "سیم‌کشی پایان یافت.", edited: true };
    expect(await answers()).toMatchObject([mended, mended]);
    const [beside] = (await demandsOfStory(there.storyId)).filter((demand) => demand.code === code);
    expect(beside).toMatchObject({
      state: "in-progress",
      answer: mended_(mended),
      linked: true,
      answeredHere: false,
    });
    expect(beside?.clock.ended).toBe(false);
  });

  const mended_ = ({ state: _, ...answer }: { state: string; words: string; edited: boolean }) => answer;

  it("is judged by the writers together: more «نه» than «بله» among them opens it again", async () => {
    const writers = [await one(), await other(), await one()];
    const { code, id, version } = await gathered(writers.map((writer) => writer.id));
    for (const { receipt } of writers) granted(await yes(receipt, code));
    const bystander = granted(await supportDemand(code, randomUUID(), randomUUID()));
    granted(await answerDemand(editor, id, version, "done", "همه روشن شد."));
    const [first, second, third] = writers.map(({ receipt }) => receipt) as [string, string, string];
    expect(await askedOf(first)).toMatchObject([{ mayJudge: true, verdict: null }]);
    granted(await judgeDemand(first, "confirmed", ""));
    granted(await judgeDemand(second, "not-confirmed", ""));
    granted(await judgeDemand(bystander.receipt, "not-confirmed", ""));
    expect(await publicDemand(code)).toMatchObject({
      state: "done",
      verdicts: { confirmed: 1, notConfirmed: 2, raiser: null },
    });
    expect(await askedOf(second)).toMatchObject([{ mayJudge: false, verdict: "not-confirmed" }]);
    granted(await judgeDemand(third, "not-confirmed", "هنوز تاریک است."));
    expect(await publicDemand(code)).toMatchObject({ state: "in-progress", clock: { ended: false } });
    expect((await publicDemand(code))?.lines.at(-1)?.kind).toBe("reopened");
  });

  it("is not judged by who was asked and did not say yes", async () => {
    const [silent, unwilling] = [await one(), await one()];
    const { code, id, version } = await gathered([silent.id, unwilling.id]);
    granted(await no(unwilling.receipt, code));
    granted(await answerDemand(editor, id, version, "done", "شد."));
    for (const { receipt } of [silent, unwilling])
      expect(keysOf(await judgeDemand(receipt, "confirmed", ""))).toEqual(["comments.receipt-unknown"]);
  });
});
