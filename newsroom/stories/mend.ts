import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { earlierNotes } from "@/db/schema/corrections";
import { corrections, stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { changeKinds } from "./content";
import { correctionFor, type DeskCorrection } from "./correction-queries";
import { storyFor } from "./desk-queries";
import { holdsNow } from "./move";
import type { OpenStory } from "./story";
import { pagesShowing } from "./tags";

/** Who may mend a public note: those who answer for what the organisation tells. */
const menders = ["editor", "manager"] as const;

const LONGEST_NOTE = 1_000;
const wordingSchema = z.object({
  note: z.string(),
  kind: z.enum(changeKinds).exclude(["minor"]).optional(),
});
export type Wording = z.infer<typeof wordingSchema>;

/**
 * Mends the words of a public note («اصلاحیه») later, such as a slip of the pen; the earlier wording stays readable.
 * `decidedOn` is how often the note had been mended when it was read. Refuses with general.not-found,
 * general.unreadable, stories.not-your-part, stories.mend-missing, -too-long, -nothing, stories.mended-meanwhile.
 */
export async function mendCorrection(
  viewer: Viewer,
  correctionId: string,
  decidedOn: number | null,
  wording: Wording,
  reason = "",
): Promise<Outcome<string>> {
  const read = wordingSchema.safeParse(wording);
  if (!read.success) return refused({ key: "general.unreadable" });
  const correction = await correctionFor(viewer, correctionId);
  const story = correction && (await storyFor(viewer, correction.storyId));
  if (!correction || !story) return refused({ key: "general.not-found" });
  if (!holdsAny(viewer, menders, story.organisationId)) return refused({ key: "stories.not-your-part" });
  const note = normalise(read.data.note).trim();
  const kind = read.data.kind ?? correction.kind;
  const issue = unfit(correction, decidedOn, note, kind);
  return issue ? refused(issue) : keep(viewer, story, correction, { note, kind }, normalise(reason).trim());
}

function unfit(
  correction: DeskCorrection,
  decidedOn: number | null,
  note: string,
  kind: string,
): Issue | null {
  if (decidedOn !== correction.mends) return { key: "stories.mended-meanwhile" };
  if (isBlank(note)) return { key: "stories.mend-missing", field: "note" };
  if (note.length > LONGEST_NOTE)
    return { key: "stories.mend-too-long", field: "note", values: { most: LONGEST_NOTE } };
  return note === correction.note && kind === correction.kind
    ? { key: "stories.mend-nothing", field: "note" }
    : null;
}

function keep(
  viewer: Viewer,
  story: OpenStory,
  before: DeskCorrection,
  after: { note: string; kind: DeskCorrection["kind"] },
  reason: string,
): Promise<Outcome<string>> {
  return db.transaction(async (tx) => {
    if (!(await write(tx, viewer, before, after))) return refused({ key: "stories.mended-meanwhile" });
    await tx.insert(earlierNotes).values({
      correctionId: before.id,
      number: before.mends,
      kind: before.kind,
      note: before.note,
      replacedBy: viewer.personId,
      replacedAt: now(),
    });
    const entry = {
      actor: viewer,
      action: "story.mend-correction",
      subject: { kind: "story", id: story.id } as const,
      revision: before.revisionNumber,
      reason: reason || null,
      detail: { before: before.note, after: after.note, kindBefore: before.kind, kindAfter: after.kind },
    };
    await record(tx, entry, { tags: await pagesShowing(tx, story) });
    return done(before.id);
  });
}

async function write(
  tx: Transaction,
  viewer: Viewer,
  { id, mends }: DeskCorrection,
  after: { note: string; kind: DeskCorrection["kind"] },
): Promise<boolean> {
  const organisation = sql`(select ${stories.organisationId} from ${stories} where ${stories.id} = ${corrections.storyId})`;
  const rows = await tx
    .update(corrections)
    .set({ ...after, mends: mends + 1, mendedAt: now() })
    .where(and(eq(corrections.id, id), eq(corrections.mends, mends), holdsNow(viewer, menders, organisation)))
    .returning({ id: corrections.id });
  return rows.length === 1;
}
