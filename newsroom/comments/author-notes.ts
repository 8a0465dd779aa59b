import { db } from "@/db";
import { authorNotes } from "@/db/schema/moderation";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { remarkIssue } from "./author";
import { openComment } from "./desk-comment";
import { mayDecide } from "./permissions";
import { cleanWords } from "./requirements";

/**
 * A moderator tells the others of the organisation something about the author of a comment. It is added, never changed, and
 * its words stay out of the journal: they go when the author is forgotten. Refuses as openComment does, and with
 * general.not-allowed, comments.author-unknown, comments.remark-missing, -too-long, comments.unreadable.
 */
export function noteAuthor(viewer: Viewer, commentId: string, words: string): Promise<Outcome<null>> {
  return db.transaction(async (tx) => {
    const found = await openComment(tx, viewer, commentId);
    if (!found.ok) return found;
    const { authorMark, organisationId } = found.value;
    if (!mayDecide(viewer, organisationId)) return refused({ key: "general.not-allowed" });
    if (!authorMark) return refused({ key: "comments.author-unknown" });
    const issue = remarkIssue(words);
    if (issue) return refused(issue);
    const id = crypto.randomUUID();
    await tx.insert(authorNotes).values({
      id,
      authorMark,
      organisationId,
      commentId,
      words: cleanWords(words),
      byPerson: viewer.personId,
      createdAt: now(),
    });
    await record(tx, { actor: viewer, action: "author.note", subject: { kind: "author", id } });
    return done(null);
  });
}
