import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { solveProof } from "@/components/reader/solve-proof";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { journal } from "@/db/schema/journal";
import { organisations } from "@/db/schema/organisations";
import { people } from "@/db/schema/people";
import { revisions, stories } from "@/db/schema/stories";
import { type Decision, proofPlace } from "@/newsroom/comments/comment";
import { decideComment } from "@/newsroom/comments/decide";
import { type Posting, postComment } from "@/newsroom/comments/post";
import { honestForm } from "@/newsroom/form-stamp";
import type { Role, Viewer } from "@/newsroom/people/person";
import { makeTask } from "@/newsroom/proof-of-work";
import { hashOfReceipt } from "@/newsroom/receipt";
import { freshWords } from "@/tests/fresh-words";

/** What a comment needs around it, made anew for each test: rows of its own, so that tests do not meet. */

export async function organisation(name = `سازمان آزمایش ${randomUUID()}`): Promise<string> {
  const [row] = await db
    .insert(organisations)
    .values({ slug: `test-${randomUUID()}`, name, shortName: name, kind: "organisation" })
    .returning();
  return row?.id ?? "";
}

export async function person(role: Role, organisationId: string, central = false): Promise<Viewer> {
  const name = `${role} ${randomUUID().slice(0, 4)}`;
  const [row] = await db
    .insert(people)
    .values({ email: `${randomUUID()}@test.example`, name, passwordHash: "none" })
    .returning();
  return {
    personId: row?.id ?? "",
    name,
    sessionId: randomUUID(),
    memberships: [{ organisationId, role, central }],
  };
}

export interface Scene {
  organisationId: string;
  storyId: string;
  code: number;
  moderator: Viewer;
}

type Standing = "none" | "live" | "withdrawn" | "removed";

export async function scene(standing: Standing = "live"): Promise<Scene> {
  const organisationId = await organisation();
  const moderator = await person("moderator", organisationId);
  const hash = "0".repeat(64);
  const isPublic = standing !== "none";
  const [story] = await db
    .insert(stories)
    .values({
      creationKey: randomUUID(),
      organisationId,
      workingState: isPublic ? "published" : "draft",
      workingNumber: 1,
      workingHash: hash,
      workingHeadline: "خبر آزمایش",
      draftedBy: moderator.personId,
      standing,
      liveNumber: isPublic ? 1 : null,
      liveOrganisationId: isPublic ? organisationId : null,
      publishedAt: isPublic ? new Date() : null,
    })
    .returning();
  if (!story) throw new Error("no story");
  await db.insert(revisions).values({
    storyId: story.id,
    number: 1,
    content: { headline: "خبر آزمایش" },
    hash,
    authorId: moderator.personId,
  });
  return { organisationId, storyId: story.id, code: story.code, moderator };
}

export async function setStanding(storyId: string, standing: Standing): Promise<void> {
  await db.update(stories).set({ standing }).where(eq(stories.id, storyId));
}

export function posting(code: number, more: Partial<Posting> = {}): Posting {
  return {
    storyCode: code,
    parentId: null,
    name: "مریم",
    words: `خیابان ما چراغ ندارد. ${freshWords()}`,
    token: null,
    addressBucket: randomUUID(),
    form: honestForm,
    ...more,
  };
}

export interface Posted {
  id: string;
  receipt: string;
}

/** A comment in the queue, posted through its verb. */
export async function posted(code: number, more: Partial<Posting> = {}): Promise<Posted> {
  const outcome = await postComment(posting(code, more));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
  const { receipt } = outcome.value;
  const [row] = await db
    .select()
    .from(comments)
    .where(eq(comments.receiptHash, hashOfReceipt(receipt)));
  return { id: row?.id ?? "", receipt };
}

export async function decided(
  moderator: Viewer,
  commentId: string,
  decision: Decision,
  version = 1,
): Promise<void> {
  const reason = decision === "publish" ? null : "insult";
  const outcome = await decideComment(moderator, { commentId, decision, version, reason });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
}

export async function published(at: Scene, more: Partial<Posting> = {}): Promise<Posted> {
  const comment = await posted(at.code, more);
  await decided(at.moderator, comment.id, "publish");
  return comment;
}

export async function rowOf(commentId: string) {
  const [row] = await db.select().from(comments).where(eq(comments.id, commentId));
  if (!row) throw new Error("no such comment");
  return row;
}

export async function rowsUnder(storyId: string) {
  return db.select().from(comments).where(eq(comments.storyId, storyId));
}

/** What the journal tells of a comment, in order. */
export async function journalOf(commentId: string) {
  return db.select().from(journal).where(eq(journal.subjectId, commentId)).orderBy(journal.number);
}

/** What a browser answers to a task for this story. */
export async function solvedFor(storyCode: number): Promise<string> {
  return solveProof(await makeTask(proofPlace(storyCode)));
}
