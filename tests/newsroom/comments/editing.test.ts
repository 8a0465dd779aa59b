import { describe, expect, it } from "vitest";
import { decideComment } from "@/newsroom/comments/decide";
import { decideEdit } from "@/newsroom/comments/decide-edit";
import { editComment } from "@/newsroom/comments/edit-comment";
import { countWaitingEdits, editsOf, waitingEdits } from "@/newsroom/comments/edit-queries";
import { eraseComment } from "@/newsroom/comments/erase";
import { exportComment } from "@/newsroom/comments/export";
import { publicComments } from "@/newsroom/comments/public";
import { replyOfficially } from "@/newsroom/comments/reply";
import { trackComment } from "@/newsroom/comments/track";
import { undoDecision } from "@/newsroom/comments/undo";
import { withdrawComment } from "@/newsroom/comments/withdraw";
import { honestForm } from "@/newsroom/form-stamp";
import { accountOf } from "@/newsroom/ledger/account-queries";
import type { Viewer } from "@/newsroom/people/person";
import { granted, keysOf } from "@/tests/city";
import { tablesHolding } from "@/tests/whole-database";
import {
  decided,
  journalOf,
  person,
  posted,
  published,
  rowOf,
  type Scene,
  scene,
  setStanding,
} from "./stage";

const edit = (receipt: string, words: string) =>
  editComment({ receipt, words, addressBucket: null, form: honestForm });

const shownUnder = async (at: Scene) =>
  (await publicComments(at.storyId)).threads.map(({ comment }) => comment);

const onlyEdit = async (viewer: Viewer) => (await waitingEdits(viewer))[0]?.id ?? "";

const approve = (viewer: Viewer, editId: string) =>
  decideEdit(viewer, { editId, approves: true, reason: null });
const reject = (viewer: Viewer, editId: string, reason: string | null = "insult") =>
  decideEdit(viewer, { editId, approves: false, reason });

describe("a change of words that wait", () => {
  it("takes their place in the queue, screened anew; who has the older words before them is refused", async () => {
    const at = await scene();
    const { id, receipt } = await posted(at.code, { words: "تماس بگیرید: ۰۹۱۲۳۴۵۶۷۸۹" });
    const before = await rowOf(id);
    expect(before.signals).toContain("personal-data");
    expect(granted(await edit(receipt, "چراغ کوچه خاموش است https://x.ir"))).toBe("queued");
    const row = await rowOf(id);
    expect(row).toMatchObject({ body: "چراغ کوچه خاموش است https://x.ir", state: "queued", version: 2 });
    expect(row.signals).toEqual(["link"]);
    expect(row.name).toBe(before.name);
    expect(row.createdAt).toEqual(before.createdAt);
    const stale = { commentId: id, decision: "publish", version: 1, reason: null } as const;
    expect(keysOf(await decideComment(at.moderator, stale))).toEqual(["comments.changed-meanwhile"]);
    await decided(at.moderator, id, "publish", 2);
    expect(await shownUnder(at)).toMatchObject([{ words: row.body, edit: { waits: false, at: null } }]);
  });

  it("sent twice at once is one change", async () => {
    const at = await scene();
    const { id, receipt } = await posted(at.code);
    const sent = await Promise.all([1, 2, 3, 4].map(() => edit(receipt, "همان نوشته")));
    expect(sent.map((outcome) => granted(outcome))).toEqual(Array(4).fill("queued"));
    expect((await rowOf(id)).version).toBe(2);
    expect(await editsOf(id)).toHaveLength(1);
  });
});

describe("a change of public words", () => {
  it("leaves the old ones public and marked until a moderator lets the new ones stand", async () => {
    const at = await scene();
    const { id, receipt } = await published(at, { words: "پیش از ویرایش" });
    expect(granted(await edit(receipt, "پس از ویرایش"))).toBe("waiting");
    expect(await shownUnder(at)).toMatchObject([{ words: "پیش از ویرایش", edit: { waits: true, at: null } }]);
    expect(await accountOf(at.storyId)).toMatchObject({ received: 1, published: 1, queued: 0 });
    expect(await trackComment(receipt)).toMatchObject({
      state: "published",
      words: "پیش از ویرایش",
      edit: { words: "پس از ویرایش", state: "open" },
    });
    expect(await waitingEdits(at.moderator)).toMatchObject([
      { before: "پیش از ویرایش", after: "پس از ویرایش", mayReject: true },
    ]);

    granted(await approve(at.moderator, await onlyEdit(at.moderator)));
    expect(await shownUnder(at)).toMatchObject([
      { words: "پس از ویرایش", edit: { waits: false, at: expect.any(Date) } },
    ]);
    expect(JSON.stringify(await publicComments(at.storyId))).not.toContain("پیش از ویرایش");
    expect(await countWaitingEdits(at.moderator)).toBe(0);
    expect(await editsOf(id)).toMatchObject([
      { before: "پیش از ویرایش", after: "پس از ویرایش", state: "approved" },
    ]);
    expect((await journalOf(id)).map(({ action }) => action)).toEqual([
      "comment.post",
      "comment.publish",
      "comment.edit",
      "comment.approve-edit",
    ]);
    const { version } = await rowOf(id);
    expect(version).toBe(3);
    const stale = { commentId: id, decision: "remove", version: 2, reason: "insult" } as const;
    expect(keysOf(await decideComment(at.moderator, stale))).toEqual(["comments.changed-meanwhile"]);
  });

  it("is rejected with a reason of the list: the old ones stay, and the writer reads why", async () => {
    const at = await scene();
    const { receipt } = await published(at, { words: "پیش از ویرایش" });
    granted(await edit(receipt, "پس از ویرایش"));
    const id = await onlyEdit(at.moderator);
    for (const none of [null, "", "because"])
      expect(keysOf(await reject(at.moderator, id, none))).toEqual(["comments.reason-missing"]);
    granted(await reject(at.moderator, id, "off-topic"));
    expect(await shownUnder(at)).toMatchObject([
      { words: "پیش از ویرایش", edit: { waits: false, at: null } },
    ]);
    expect((await trackComment(receipt))?.edit).toMatchObject({ state: "rejected", reason: "off-topic" });
    expect(granted(await edit(receipt, "بار دیگر"))).toBe("waiting");
  });

  it("is one at a time: the newer takes the older's place, and who read the older is refused", async () => {
    const at = await scene();
    const { id, receipt } = await published(at);
    granted(await edit(receipt, "نخست"));
    const first = await onlyEdit(at.moderator);
    const raced = await Promise.all(["دوم", "سوم", "چهارم"].map((words) => edit(receipt, words)));
    raced.map((outcome) => granted(outcome));
    expect(await waitingEdits(at.moderator)).toHaveLength(1);
    expect((await editsOf(id)).map(({ state }) => state).sort()).toEqual([
      "open",
      "replaced",
      "replaced",
      "replaced",
    ]);
    expect(keysOf(await approve(at.moderator, first))).toEqual(["comments.edit-over"]);
  });

  it("is decided once, whoever comes second", async () => {
    const at = await scene();
    const other = await person("moderator", at.organisationId);
    const { id, receipt } = await published(at);
    granted(await edit(receipt, "تازه"));
    const change = await onlyEdit(other);
    const outcomes = await Promise.all([approve(at.moderator, change), reject(other, change)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.flatMap((outcome) => (outcome.ok ? [] : keysOf(outcome)))).toEqual([
      "comments.edit-decided",
    ]);
    expect((await journalOf(id)).filter(({ action }) => action.endsWith("-edit"))).toHaveLength(1);
  });

  it("is screened as a posting is, and nobody rejects it at the own desk", async () => {
    const at = await scene();
    const { receipt } = await published(at);
    granted(await edit(receipt, "به ۰۹۱۲۳۴۵۶۷۸۹ زنگ بزنید یا www.example.ir"));
    const both = await person("moderator", at.organisationId);
    both.memberships.push({ organisationId: at.organisationId, role: "editor", central: false });
    const [change] = await waitingEdits(both);
    expect(change?.signals).toEqual(["personal-data", "link"]);
    expect(change?.mayReject).toBe(false);
    expect(keysOf(await reject(both, change?.id ?? ""))).toEqual(["comments.own-desk"]);
    const editor = await person("editor", at.organisationId);
    expect(await waitingEdits(editor)).toEqual([]);
    expect(keysOf(await approve(editor, change?.id ?? ""))).toEqual(["general.not-allowed"]);
    granted(await approve(both, change?.id ?? ""));
  });

  it("ends where an organisation answers these words, and none comes after", async () => {
    const at = await scene();
    const { id, receipt } = await published(at, { words: "پیش از پاسخ" });
    granted(await edit(receipt, "پس از پاسخ"));
    const change = await onlyEdit(at.moderator);
    granted(await replyOfficially(at.moderator, id, "پاسخ سازمان"));
    expect(keysOf(await approve(at.moderator, change))).toEqual(["comments.edit-over"]);
    expect(keysOf(await edit(receipt, "باز هم"))).toEqual(["comments.edit-answered"]);
    expect(await trackComment(receipt)).toMatchObject({
      words: "پیش از پاسخ",
      canEdit: false,
      answered: true,
      edit: { state: "closed" },
    });
  });

  it("ends with its comment: withdrawn, removed or erased; and none comes after", async () => {
    const at = await scene();
    const [taken, removed, erased] = [await published(at), await published(at), await published(at)];
    for (const { receipt } of [taken, removed, erased]) granted(await edit(receipt, "نوشتهٔ دیگر"));
    granted(await withdrawComment(taken.receipt));
    await decided(at.moderator, removed.id, "remove", 2);
    granted(await eraseComment(erased.receipt));
    expect(await countWaitingEdits(at.moderator)).toBe(0);
    const refused = await posted(at.code);
    await decided(at.moderator, refused.id, "refuse");
    for (const { receipt } of [taken, removed, erased, refused])
      expect(keysOf(await edit(receipt, "باز هم"))).toEqual(["comments.edit-not-now"]);
  });

  it("keeps its publication from being undone under it", async () => {
    const at = await scene();
    const { id, receipt } = await published(at);
    granted(await edit(receipt, "تازه"));
    expect(keysOf(await undoDecision(at.moderator, id, 2))).toEqual(["comments.undo-over"]);
  });
});

it("needs a receipt, words, other words than there are, and a story that stands", async () => {
  const at = await scene();
  const { receipt } = await published(at, { words: "همین" });
  expect(keysOf(await edit("0000-0000-0000-0000-0000", "x"))).toEqual(["comments.receipt-unknown"]);
  expect(keysOf(await edit(receipt, "\u200c\u2800"))).toEqual(["comments.words-missing"]);
  expect(keysOf(await edit(receipt, "x".repeat(2_001)))).toEqual(["comments.words-too-long"]);
  expect(keysOf(await edit(receipt, " همین\n"))).toEqual(["comments.edit-same"]);
  await setStanding(at.storyId, "withdrawn");
  expect(keysOf(await edit(receipt, "دیگر"))).toEqual(["comments.story-withdrawn"]);
  await setStanding(at.storyId, "removed");
  expect(keysOf(await edit(receipt, "دیگر"))).toEqual(["comments.edit-not-now"]);
});

it("of one comment is limited, whatever network it comes from", async () => {
  const at = await scene();
  const { receipt } = await posted(at.code);
  const send = (n: number) =>
    editComment({ receipt, words: `نوشتهٔ ${n}`, addressBucket: crypto.randomUUID(), form: honestForm });
  for (let n = 1; n <= 20; n += 1) granted(await send(n));
  expect(keysOf(await send(21))).toEqual(["comments.edit-too-many"]);
});

it("both texts are the writer's to take along and to erase", async () => {
  const at = await scene();
  const secret = `راز ${crypto.randomUUID()}`;
  const { receipt } = await posted(at.code, { words: secret });
  granted(await edit(receipt, "بی راز"));
  expect(await exportComment(receipt)).toMatchObject({
    words: "بی راز",
    edits: [{ before: secret, after: "بی راز", state: "taken" }],
  });
  expect(await tablesHolding(secret)).toEqual(["comment_edits"]);
  granted(await eraseComment(receipt));
  expect(await tablesHolding(secret)).toEqual([]);
  expect(await exportComment(receipt)).toMatchObject({ edits: [{ before: "", after: "" }] });
});
