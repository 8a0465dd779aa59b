import { createHash, randomBytes } from "node:crypto";
import { and, count, eq, gt, isNull } from "drizzle-orm";
import { db, type Reader, type Transaction } from "@/db";
import { guestNotes, previewLinks } from "@/db/schema/access";
import { revisions, stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { picturesOf, readContent, type StoryContent } from "@/newsroom/stories/content";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { storyRoles } from "@/newsroom/stories/reach";
import { isWorkingRevision } from "@/newsroom/stories/rows";
import { linkDays } from "./access";

const DAY = 24 * 60 * 60_000;
const TOKEN_BYTES = 24;
const MOST_LINKS = 20;
const MOST_NOTES = 50;
const MOST_LETTERS = 3_000;

/** What somebody asks for: for whom it is, how many days it lives, whether they may write back. */
export interface WantedLink {
  label: string;
  days: number;
  factCheck: boolean;
}

/**
 * Makes a link that shows the draft as it is at any moment to whoever holds it. Out comes its token (192 bits), which is
 * kept nowhere. Refuses with general.not-found, stories.not-your-part, access.label-missing, access.days-unknown,
 * access.nothing-to-show (all of the text is public already), access.too-many-links.
 */
export async function makePreviewLink(
  viewer: Viewer,
  storyId: string,
  wanted: WantedLink,
): Promise<Outcome<string>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  if (!holdsAny(viewer, storyRoles, story.organisationId)) return refused({ key: "stories.not-your-part" });
  if (isBlank(wanted.label) || wanted.label.length > 120)
    return refused({ key: "access.label-missing", field: "label" });
  if (!linkDays.some((days) => days === wanted.days))
    return refused({ key: "access.days-unknown", field: "days" });
  if (story.workingState === "published" || story.workingState === "spiked")
    return refused({ key: "access.nothing-to-show" });
  const token = randomBytes(TOKEN_BYTES).toString("base64url");
  return db.transaction(async (tx) => {
    const open = await tx
      .select({ id: previewLinks.id })
      .from(previewLinks)
      .where(and(eq(previewLinks.storyId, storyId), isOpen()));
    if (open.length >= MOST_LINKS)
      return refused({ key: "access.too-many-links", values: { most: MOST_LINKS } });
    await tx.insert(previewLinks).values({
      storyId,
      tokenHash: hashOf(token),
      label: normalise(wanted.label).trim(),
      factCheck: wanted.factCheck ? "yes" : "no",
      createdBy: viewer.personId,
      createdAt: now(),
      expiresAt: new Date(now().getTime() + wanted.days * DAY),
    });
    const subject = { kind: "story", id: storyId } as const;
    const detail = { factCheck: wanted.factCheck, days: wanted.days };
    await record(tx, {
      actor: viewer,
      action: "story.share",
      subject,
      revision: story.workingNumber,
      detail,
    });
    return done(token);
  });
}

/** Takes a link back: from then on it is as dead as one that never was. Refuses with general.not-found. */
export async function endPreviewLink(
  viewer: Viewer,
  storyId: string,
  linkId: string,
): Promise<Outcome<null>> {
  const story = await storyFor(viewer, storyId);
  if (!story || !holdsAny(viewer, storyRoles, story.organisationId))
    return refused({ key: "general.not-found" });
  return db.transaction(async (tx) => {
    const ended = await tx
      .update(previewLinks)
      .set({ endedAt: now() })
      .where(and(eq(previewLinks.id, linkId), eq(previewLinks.storyId, storyId), isOpen()))
      .returning({ id: previewLinks.id });
    if (ended.length === 0) return refused({ key: "general.not-found" });
    const subject = { kind: "story", id: storyId } as const;
    await record(tx, { actor: viewer, action: "story.unshare", subject });
    return done(null);
  });
}

/** What whoever holds a link may see now. */
export interface Previewed {
  linkId: string;
  storyId: string;
  code: number;
  content: StoryContent;
  factCheck: boolean;
  expiresAt: Date;
}

/** The draft behind a token; null for one that expired, was taken back, whose story went public, or that never was. */
export async function previewed(token: string, reader: Reader = db): Promise<Previewed | null> {
  if (!/^[\w-]{32}$/.test(token)) return null;
  const [row] = await reader
    .select({
      linkId: previewLinks.id,
      storyId: stories.id,
      code: stories.code,
      content: revisions.content,
      factCheck: previewLinks.factCheck,
      expiresAt: previewLinks.expiresAt,
    })
    .from(previewLinks)
    .innerJoin(stories, eq(stories.id, previewLinks.storyId))
    .innerJoin(revisions, isWorkingRevision)
    .where(and(eq(previewLinks.tokenHash, hashOf(token)), isOpen()));
  return row ? { ...row, content: readContent(row.content), factCheck: row.factCheck === "yes" } : null;
}

/** May whoever holds this token see this picture: does it stand in the draft as it is now? */
export async function previewShowsPicture(token: string, pictureId: string): Promise<boolean> {
  const shown = await previewed(token);
  return shown !== null && picturesOf(shown.content).some(({ mediaId }) => mediaId === pictureId);
}

/**
 * Keeps what a guest says about the draft, and tells who drafted it. Refuses with access.link-dead, access.name-missing,
 * access.words-missing, access.too-long, access.notes-full.
 */
export async function writeGuestNote(token: string, name: string, words: string): Promise<Outcome<null>> {
  const said = normalise(words).trim();
  const by = normalise(name).trim();
  if (isBlank(by) || by.length > 80) return refused({ key: "access.name-missing", field: "name" });
  if (isBlank(said)) return refused({ key: "access.words-missing", field: "words" });
  if (said.length > MOST_LETTERS)
    return refused({ key: "access.too-long", field: "words", values: { most: MOST_LETTERS } });
  return db.transaction(async (tx) => {
    const shown = await previewed(token, tx);
    if (!shown?.factCheck) return refused({ key: "access.link-dead" });
    // One link at a time, so that many at once do not pass the limit together.
    await tx.select().from(previewLinks).where(eq(previewLinks.id, shown.linkId)).for("update");
    const [kept] = await tx
      .select({ count: count() })
      .from(guestNotes)
      .where(eq(guestNotes.linkId, shown.linkId));
    if ((kept?.count ?? 0) >= MOST_NOTES) return refused({ key: "access.notes-full" });
    await tx.insert(guestNotes).values({ linkId: shown.linkId, name: by, words: said, createdAt: now() });
    await tellOfNote(tx, shown, by);
    return done(null);
  });
}

async function tellOfNote(tx: Transaction, { storyId, linkId, content }: Previewed, name: string) {
  const [link] = await tx
    .select({ by: previewLinks.createdBy, draftedBy: stories.draftedBy })
    .from(previewLinks)
    .innerJoin(stories, eq(stories.id, previewLinks.storyId))
    .where(eq(previewLinks.id, linkId));
  const guest = { personId: null, name };
  await tell(tx, {
    kind: "story.guest-note",
    to: link ? [link.by, link.draftedBy] : [],
    by: guest,
    storyId,
    values: { headline: content.headline },
  });
  const subject = { kind: "story", id: storyId } as const;
  await record(tx, { actor: guest, action: "story.guest-note", subject });
}

function isOpen() {
  return and(isNull(previewLinks.endedAt), gt(previewLinks.expiresAt, now()));
}

function hashOf(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
