import { randomBytes } from "node:crypto";
import { and, eq, gt, lt } from "drizzle-orm";
import { db } from "@/db";
import { formDrafts } from "@/db/schema/settings";
import { now } from "@/newsroom/clock";
import type { CommentDraft } from "./comment";
import { countRefusal } from "./pace";

const HALF_AN_HOUR = 1_800_000;
const KIND = "comment";
const ID = /^[\w-]{22}$/;

/**
 * Keeps a refused form for half an hour, so that its words come back without JavaScript or a session. Answers with
 * 128 random bits for the address, or null when the network has had too many forms refused in this hour. Old ones of
 * everybody are swept out on the way.
 */
export async function keepDraft(draft: CommentDraft, addressBucket: string | null): Promise<string | null> {
  if (await countRefusal(addressBucket)) return null;

  const id = randomBytes(16).toString("base64url");
  const at = now();
  await db.delete(formDrafts).where(lt(formDrafts.expiresAt, at));
  await db
    .insert(formDrafts)
    .values({ id, kind: KIND, content: storable(draft), expiresAt: new Date(at.getTime() + HALF_AN_HOUR) });
  return id;
}

/** The refused form of this id under this story; null when there is none, or it has expired. */
export async function draftOf(
  id: string | null | undefined,
  storyCode: number,
): Promise<CommentDraft | null> {
  if (!id || !ID.test(id)) return null;
  const [row] = await db
    .select({ content: formDrafts.content })
    .from(formDrafts)
    .where(and(eq(formDrafts.id, id), eq(formDrafts.kind, KIND), gt(formDrafts.expiresAt, now())));
  const draft = row?.content as CommentDraft | undefined;
  return draft?.storyCode === storyCode ? draft : null;
}

// jsonb takes neither NUL nor half a surrogate pair; a form may come with both.
function storable(draft: CommentDraft): CommentDraft {
  const clean = (text: string) => text.replace(/[\0\p{Cs}]/gu, "\uFFFD");
  return { ...draft, name: clean(draft.name), words: clean(draft.words), token: clean(draft.token) };
}
