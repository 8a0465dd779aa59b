import { describe, expect, it } from "vitest";
import { authorMark } from "@/newsroom/author-mark";
import { at, now } from "@/newsroom/clock";
import { appealDecision, decideAppeal } from "@/newsroom/comments/appeal";
import { eraseComment } from "@/newsroom/comments/erase";
import { exportComment } from "@/newsroom/comments/export";
import { forgetAddresses } from "@/newsroom/comments/forget";
import { keepDraft } from "@/newsroom/comments/form-draft";
import { publicComments } from "@/newsroom/comments/public";
import { trackComment } from "@/newsroom/comments/track";
import { undoDecision } from "@/newsroom/comments/undo";
import { sweepForms } from "@/newsroom/form-draft";
import { accountOf } from "@/newsroom/ledger/account-queries";
import { keepReceiptDraft } from "@/newsroom/receipt-draft";
import { rounds } from "@/newsroom/rounds";
import { granted, keysOf } from "@/tests/city";
import { tablesHolding } from "@/tests/whole-database";
import { decided, journalOf, person, posted, published, rowOf, scene } from "./stage";

it("what tells a browser from others rests for thirty days, and is not the browser's token", async () => {
  const here = await scene();
  const token = crypto.randomUUID();
  const { id } = await posted(here.code, { authorMark: authorMark(token) });
  expect((await rowOf(id)).authorMark).toBe(authorMark(token));
  expect(await tablesHolding(token)).toEqual([]);
  await at(new Date(now().getTime() + 31 * 86_400_000), forgetAddresses);
  expect((await rowOf(id)).authorMark).toBeNull();
});

describe("words erased by receipt", () => {
  it("are nowhere any more; the thread and the counts keep their shape", async () => {
    const here = await scene();
    const secret = `رازی که نباید می‌نوشتم ${crypto.randomUUID()}`;
    const parent = await published(here, { name: "نام‌پنهان", words: secret });
    const reply = await published(here, { parentId: parent.id });
    expect(await tablesHolding(secret)).toEqual(["comments"]);
    granted(await eraseComment(parent.receipt));
    granted(await eraseComment(parent.receipt));
    expect(await tablesHolding(secret)).toEqual([]);
    const { threads } = await publicComments(here.storyId);
    expect(threads).toMatchObject([{ comment: { state: "withdrawn" }, replies: [{ id: reply.id }] }]);
    expect(await accountOf(here.storyId)).toMatchObject({ received: 2, published: 1, withdrawn: 1 });
    expect((await rowOf(parent.id)).fingerprint).toBe(`erased:${parent.id}`);
    expect(await trackComment(parent.receipt)).toMatchObject({ erased: true, words: "", state: "withdrawn" });
    expect((await journalOf(parent.id)).map(({ action }) => action)).toEqual([
      "comment.post",
      "comment.publish",
      "comment.withdraw",
      "comment.erase",
    ]);
  });

  it("of a refused comment stay refused in the account, and nobody brings them back", async () => {
    const here = await scene();
    const other = await person("moderator", here.organisationId);
    const { id, receipt } = await posted(here.code);
    await decided(here.moderator, id, "refuse");
    granted(await appealDecision(receipt, "این نقد است."));
    granted(await eraseComment(receipt));
    expect(await accountOf(here.storyId)).toMatchObject({ received: 1, notPublishable: 1 });
    expect(keysOf(await decideAppeal(other, id, "reversed"))).toEqual(["comments.erased"]);
    expect(keysOf(await undoDecision(here.moderator, id, 2))).toEqual(["comments.erased"]);
    expect(await rowOf(id)).toMatchObject({ body: "", name: "", state: "not-publishable" });
  });

  it("leave the forms that had come back, before they were sent in and when they were to be changed", async () => {
    const here = await scene();
    const words = `رازی که نباید می‌نوشتم ${crypto.randomUUID()}`;
    const typed = `رازی که می‌خواهم عوض کنم ${crypto.randomUUID()}`;
    const form = { storyCode: here.code, parentId: null, name: "", token: "", issues: [] };
    await keepDraft({ ...form, words }, null);
    const { receipt } = await published(here, { words });
    await keepReceiptDraft(receipt, { form: "edit", words: typed, issues: [] }, null);
    granted(await eraseComment(receipt));
    expect(await tablesHolding(words)).toEqual([]);
    expect(await tablesHolding(typed)).toEqual([]);
  });

  it("need a receipt", async () => {
    expect(keysOf(await eraseComment("0000-0000-0000-0000-0000"))).toEqual(["comments.receipt-unknown"]);
    expect(await exportComment("nonsense")).toBeNull();
  });
});

it("who has the receipt takes everything along, and nobody else's name", async () => {
  const here = await scene();
  const { receipt } = await published(here, { name: "مریم", words: "چراغ ما خاموش است." });
  const held = await exportComment(receipt);
  expect(held).toMatchObject({
    name: "مریم",
    words: "چراغ ما خاموش است.",
    state: "published",
    story: here.code,
    history: [{ action: "comment.post" }, { action: "comment.publish" }],
  });
  expect(JSON.stringify(held)).not.toContain(here.moderator.name);
});

it("from where a comment came is forgotten after thirty days, and not before", async () => {
  const here = await scene();
  const { id } = await posted(here.code, { addressBucket: "a-bucket-of-somebody" });
  const inDays = (days: number) => new Date(now().getTime() + days * 86_400_000);
  await at(inDays(29), forgetAddresses);
  expect((await rowOf(id)).addressBucket).toBe("a-bucket-of-somebody");
  await at(inDays(31), forgetAddresses);
  expect((await rowOf(id)).addressBucket).toBeNull();
});

it("a form that came back rests for half an hour, whether anybody else's comes back or not", async () => {
  const words = crypto.randomUUID();
  const form = { storyCode: 1, parentId: null, name: "مریم", token: "", issues: [] };
  await keepDraft({ ...form, words }, null);
  await sweepForms();
  expect(await tablesHolding(words)).toEqual(["form_drafts"]);
  await at(new Date(now().getTime() + 1_800_001), sweepForms);
  expect(await tablesHolding(words)).toEqual([]);
  expect(rounds.map(({ run }) => run)).toContain(sweepForms);
});

it("what was computed from the words, and what they answer, is handed out with them", async () => {
  const here = await scene();
  const parent = await published(here);
  const words = "چراغ کوچهٔ ما از هفتهٔ گذشته خاموش است و کسی برای تعمیر آن نیامده است.";
  const { receipt, id } = await published(here, { parentId: parent.id, words });
  const { likeness } = await rowOf(id);
  expect(await exportComment(receipt)).toMatchObject({
    answers: parent.id,
    likeness,
    ease: null,
    featured: null,
  });
  expect(likeness).not.toBeNull();
});
