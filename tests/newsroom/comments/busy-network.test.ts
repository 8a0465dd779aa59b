import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, it } from "vitest";
import { solveProof } from "@/components/reader/solve-proof";
import { db } from "@/db";
import { spentProofs } from "@/db/schema/limits";
import { at, now } from "@/newsroom/clock";
import { forgetAddresses } from "@/newsroom/comments/forget";
import { postComment } from "@/newsroom/comments/post";
import { PROOF_PLACE } from "@/newsroom/demands/demand";
import { raiseDemand } from "@/newsroom/demands/raise";
import { honestForm } from "@/newsroom/form-stamp";
import { makeTask } from "@/newsroom/proof-of-work";
import { freshWords } from "@/tests/fresh-words";
import { issuesOf } from "../../stories";
import { posted, posting, rowOf, rowsUnder, type Scene, scene, solvedFor } from "./stage";

const MINUTE = 60_000;
const later = (minutes: number) => new Date(now().getTime() + minutes * MINUTE);

let here: Scene;
let addressBucket: string;

beforeEach(async () => {
  here = await scene();
  addressBucket = randomUUID();
});

const send = (more = {}) => postComment(posting(here.code, { addressBucket, ...more }));

async function makeBusy(): Promise<void> {
  for (let sent = 0; sent < 30; sent += 1) await send();
}

describe("fifty at once from one network", () => {
  it("are thirty taken in, and another network is not touched", async () => {
    const outcomes = await Promise.all([
      ...Array.from({ length: 50 }, () => send()),
      ...Array.from({ length: 5 }, () => send({ addressBucket: randomUUID() })),
    ]);
    expect(outcomes.slice(0, 50).filter(({ ok }) => ok)).toHaveLength(30);
    expect(outcomes.slice(50).every(({ ok }) => ok)).toBe(true);
    expect(await rowsUnder(here.storyId)).toHaveLength(35);
  });
});

describe("in a busy network", () => {
  beforeEach(makeBusy);

  it("who has no proof is told how long to wait, and nothing of it is kept", async () => {
    expect(await send()).toMatchObject({
      ok: false,
      issues: [{ key: "comments.proof-needed", values: { minutes: 60 } }],
    });
    expect(await rowsUnder(here.storyId)).toHaveLength(30);
    expect(await at(later(61), send)).toMatchObject({ ok: true });
  });

  it("a neighbour with a proof is taken in, and held with what was noticed", async () => {
    const proof = await solvedFor(here.code);
    const { id } = await posted(here.code, { addressBucket, proof });
    expect(await rowOf(id)).toMatchObject({ state: "queued", signals: ["too-soon", "many-this-hour"] });
  });

  it("a proof opens the door once, however many come with it at once", async () => {
    const proof = await solvedFor(here.code);
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => send({ proof })));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await send({ proof })).toMatchObject({ ok: false });
  });

  it("the same form sent twice is one comment, and its second sending needs no other proof", async () => {
    const same = posting(here.code, {
      addressBucket,
      token: randomUUID(),
      proof: await solvedFor(here.code),
    });
    const first = await postComment(same);
    const second = await postComment(same);
    expect([first, second]).toMatchObject([{ value: { repeated: false } }, { value: { repeated: true } }]);
  });

  it("a proof made for another story, or for the demands, opens nothing", async () => {
    const other = await scene();
    expect(await issuesOf(send({ proof: await solvedFor(other.code) }))).toEqual(["comments.proof-needed"]);
    const forDemands = await solveProof(await makeTask(PROOF_PLACE));
    expect(await issuesOf(send({ proof: forDemands }))).toEqual(["comments.proof-needed"]);
  });

  it("a proof is good for ten minutes", async () => {
    const proof = await solvedFor(here.code);
    expect(await issuesOf(at(later(11), () => send({ proof })))).toEqual(["comments.proof-needed"]);
    expect(await at(later(9), () => send({ proof }))).toMatchObject({ ok: true });
  });

  type Parts = { challenge: { parameters: Record<string, unknown>; signature: string }; solution: unknown };
  const forgeries: Record<string, (parts: Parts) => unknown> = {
    "an easier task": ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, cost: 1, keyPrefix: "00" } },
      solution,
    }),
    "a later end": ({ challenge, solution }) => ({
      challenge: { ...challenge, parameters: { ...challenge.parameters, expiresAt: 9_999_999_999 } },
      solution,
    }),
    "another signature": ({ challenge, solution }) => ({
      challenge: { ...challenge, signature: "0".repeat(64) },
      solution,
    }),
    "the signature in capitals": ({ challenge, solution }) => ({
      challenge: { ...challenge, signature: challenge.signature.toUpperCase() },
      solution,
    }),
    "a guessed number": ({ challenge }) => ({
      challenge,
      solution: { counter: 0, derivedKey: "00".repeat(32) },
    }),
    "the task's own beginning": ({ challenge }) => ({
      challenge,
      solution: { counter: 50, derivedKey: `${challenge.parameters.keyPrefix}${"00".repeat(16)}` },
    }),
    "more than was asked": (parts) => ({ ...parts, more: true }),
    nothing: () => null,
  };

  it.each(Object.keys(forgeries))("%s opens nothing", async (name) => {
    const parts = JSON.parse(await solvedFor(here.code)) as Parts;
    const proof = JSON.stringify(forgeries[name]?.(parts));
    expect(await issuesOf(send({ proof }))).toEqual(["comments.proof-needed"]);
  });

  it.each(["", "{", "[]", "9".repeat(100_000)])("nor does %j", async (proof) => {
    expect(await issuesOf(send({ proof }))).toEqual(["comments.proof-needed"]);
  });

  it("a demand is taken in with a proof made for demands, and with no other", async () => {
    const raised = {
      title: `نیمکت برای ایستگاه ${randomUUID()}`,
      words: "در این ایستگاه جایی برای نشستن نیست.",
      name: "مریم",
      organisationId: here.organisationId,
      addressBucket,
      form: honestForm,
    };
    expect(await issuesOf(raiseDemand(raised))).toEqual(["comments.proof-needed"]);
    const wrong = await solvedFor(here.code);
    expect(await issuesOf(raiseDemand({ ...raised, proof: wrong }))).toEqual(["comments.proof-needed"]);
    const proof = await solveProof(await makeTask(PROOF_PLACE));
    expect(await raiseDemand({ ...raised, proof })).toMatchObject({ ok: true });
  });
});

describe("a browser", () => {
  const authorMark = () => randomUUID();

  it("that sent ten in an hour waits, from whichever network it comes; its neighbour does not", async () => {
    const mark = authorMark();
    for (let sent = 0; sent < 10; sent += 1)
      await posted(here.code, { authorMark: mark, addressBucket: randomUUID() });
    const proof = await solvedFor(here.code);
    expect(await send({ authorMark: mark, proof })).toMatchObject({
      ok: false,
      issues: [{ key: "comments.too-many", values: { minutes: 60 } }],
    });
    expect(await send({ authorMark: authorMark() })).toMatchObject({ ok: true });
    expect(await at(later(61), () => send({ authorMark: mark }))).toMatchObject({ ok: true });
  });

  it("sends ten at most, also when all come at once", async () => {
    const mark = authorMark();
    const all = Array.from({ length: 25 }, () => send({ authorMark: mark, addressBucket: randomUUID() }));
    expect((await Promise.all(all)).filter(({ ok }) => ok)).toHaveLength(10);
  });

  it("is not counted for what was refused for want of a proof", async () => {
    await makeBusy();
    const mark = authorMark();
    for (let tried = 0; tried < 12; tried += 1)
      expect(await issuesOf(send({ authorMark: mark }))).toEqual(["comments.proof-needed"]);
    expect(await send({ authorMark: mark, proof: await solvedFor(here.code) })).toMatchObject({ ok: true });
  });
});

describe("a proof is asked for in a quiet network too", () => {
  it("when the form is none of the city's", async () => {
    const form = { ...honestForm, unsigned: true };
    expect(await issuesOf(send({ form }))).toEqual(["comments.form-unknown"]);
    expect(await send({ form, proof: await solvedFor(here.code) })).toMatchObject({ ok: true });
  });

  it("when a machine's field is filled in and the network sends many, not for either alone", async () => {
    const form = { ...honestForm, trap: true };
    for (let sent = 0; sent < 10; sent += 1) expect(await send({ form })).toMatchObject({ ok: true });
    expect(await issuesOf(send({ form }))).toEqual(["comments.proof-needed"]);
    expect(await send()).toMatchObject({ ok: true });
  });

  it("when the same words come for the sixth time in an hour, from wherever", async () => {
    const words = `همه یک چیز می‌گوییم ${freshWords()}`;
    const say = () => send({ words, addressBucket: randomUUID() });
    for (let sent = 0; sent < 5; sent += 1) expect(await say()).toMatchObject({ ok: true });
    expect(await issuesOf(say())).toEqual(["comments.proof-needed"]);
    expect(await at(later(61), say)).toMatchObject({ ok: true });
  });
});

it("used proofs are swept when they could open nothing any more", async () => {
  const form = { ...honestForm, unsigned: true };
  const proof = await solvedFor(here.code);
  await send({ form, proof });
  const { challenge } = JSON.parse(proof) as { challenge: { signature: string } };
  const isKept = async () =>
    (await db.select().from(spentProofs)).some(({ signature }) => signature === challenge.signature);
  await forgetAddresses();
  expect(await isKept()).toBe(true);
  await at(later(11), forgetAddresses);
  expect(await isKept()).toBe(false);
});
