import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db, type Transaction } from "@/db";
import { stories } from "@/db/schema/stories";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { keptInRevision } from "./autosave-rows";
import { canonical, hashOfContent } from "./canonical";
import { contentSchema, MOST_LETTERS, type StoryContent } from "./content";
import { type DecidedOn, overtaken, staleness } from "./decided-on";
import { storyFor } from "./desk-queries";
import { insertRevision } from "./insert-revision";
import { fence, oneAtATime } from "./lock";
import { holdsNow, move } from "./move";
import { leads, unfitPartners } from "./partners";
import { mayTake } from "./permissions";
import type { Writing } from "./pulse";
import { storyRoles } from "./reach";
import { unknownReferences } from "./references";
import type { Kept, OpenStory } from "./story";
import { tellPartners } from "./tell";
import type { Step } from "./workflow";

/**
 * Begins a story with its first revision. `creationKey` (a UUID the form made) makes a double click one story;
 * `content` is anything of StoryContent's shape, however poor.
 * Refuses with stories.unreadable, stories.too-large, stories.organisation-not-yours, the issues of references.ts.
 */
export async function createStory(
  viewer: Viewer,
  creationKey: string,
  content: unknown,
): Promise<Outcome<Kept>> {
  if (!z.uuid().safeParse(creationKey).success) return refused({ key: "stories.unreadable" });
  const read = await keepable(viewer, content);
  if (!read.ok) return read;
  const key = `${viewer.personId}:${creationKey}`;
  return db.transaction(async (tx) => {
    if (!(await mayBegin(tx, viewer, read.value.organisationId))) return notYours;
    const begun = await begin(tx, viewer, key, read.value);
    if (!begun) return alreadyBegun(tx, key);
    await insertRevision(tx, viewer, begun, read.value, null);
    await tellPartners(tx, viewer, begun.id, read.value, []);
    const subject = { kind: "story", id: begun.id } as const;
    await record(tx, { actor: viewer, action: "story.create", subject, to: "draft/none", revision: 1 });
    return done(begun);
  });
}

/**
 * Saves a new revision based on `decidedOn`; saving what is there already changes nothing. After approval the story
 * drops back to review. `writing` is what a tab carries: the unsaved text of its entry goes with the save. Refuses as
 * createStory does, and with general.not-found, stories.revision-missing, stories.stale, the issues of permissions.ts,
 * stories.organisation-fixed, stories.locked (somebody else holds the pen), stories.changed-meanwhile.
 */
export async function saveStory(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  content: unknown,
  writing: Writing = {},
): Promise<Outcome<Kept>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  const read = await keepable(viewer, content, story);
  if (!read.ok) return read;
  if (hashOfContent(read.value) === story.workingHash)
    return done({ id: story.id, number: story.workingNumber });
  return keep(viewer, story, verdict.step, read.value, { writing });
}

/** A change that somebody else's words or an older revision bring into a story. */
export interface WordsBrought {
  change: (content: StoryContent) => Outcome<StoryContent>;
  /** Whose words come in with it: they count as its writers. */
  alsoBy: string[];
  /** What else is done in the same transaction, before the journal is written; an issue undoes all of it. */
  alongside: (tx: Transaction) => Promise<Issue | null>;
}

/** Saves a new revision made of the present one by a change, as saveStory would; refuses as it does, and with the change's own issues. */
export async function saveWords(
  viewer: Viewer,
  storyId: string,
  decidedOn: DecidedOn,
  words: WordsBrought,
): Promise<Outcome<Kept>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const stale = staleness(story, decidedOn);
  if (stale) return refused(stale);
  const verdict = mayTake(viewer, story, "save");
  if ("issue" in verdict) return refused(verdict.issue);
  const changed = words.change(story.content);
  if (!changed.ok) return changed;
  const read = await keepable(viewer, changed.value, story);
  return read.ok ? keep(viewer, story, verdict.step, read.value, { words }) : read;
}

/** Content that may be kept by this viewer: readable, normalised, in an organisation of theirs, naming what exists. */
export async function keepable(
  viewer: Viewer,
  content: unknown,
  story?: OpenStory,
): Promise<Outcome<StoryContent>> {
  const parsed = contentSchema.safeParse(content);
  if (!parsed.success) return refused({ key: "stories.unreadable" });
  if (JSON.stringify(parsed.data).length > MOST_LETTERS) return refused({ key: "stories.too-large" });
  const elsewhere = wrongOrganisation(viewer, parsed.data.organisationId, story);
  if (elsewhere) return refused(elsewhere);
  const partners = unfitPartners(viewer, parsed.data, story);
  if (partners) return refused(partners);
  const unknown = await unknownReferences(viewer, parsed.data, story);
  return unknown.length > 0 ? refused(...unknown) : done(canonical(parsed.data));
}

const notYours = refused({ key: "stories.organisation-not-yours", field: "organisationId" });

async function mayBegin(tx: Transaction, viewer: Viewer, organisationId: string): Promise<boolean> {
  const { rows } = await tx.execute<{ may: boolean }>(
    sql`select ${holdsNow(viewer, storyRoles, sql`${organisationId}`)} as may`,
  );
  return rows[0]?.may ?? false;
}

function wrongOrganisation(viewer: Viewer, organisationId: string, story?: OpenStory): Issue | null {
  if (story?.organisationId === organisationId) return null;
  const field = "organisationId";
  if (story && story.standing !== "none") return { key: "stories.organisation-fixed", field };
  if (story && !leads(viewer, story)) return { key: "stories.lead-decides", field };
  return holdsAny(viewer, storyRoles, organisationId)
    ? null
    : { key: "stories.organisation-not-yours", field };
}

interface Brought {
  writing?: Writing;
  words?: WordsBrought;
}

class Undone extends Error {
  constructor(readonly issue: Issue) {
    super(issue.key);
  }
}

async function keep(
  viewer: Viewer,
  story: OpenStory,
  step: Step,
  content: StoryContent,
  brought: Brought,
): Promise<Outcome<Kept>> {
  try {
    return await keepRevision(viewer, story, step, content, brought);
  } catch (error) {
    if (error instanceof Undone) return refused(error.issue);
    throw error;
  }
}

function keepRevision(
  viewer: Viewer,
  story: OpenStory,
  step: Step,
  content: StoryContent,
  { writing = {}, words }: Brought,
): Promise<Outcome<Kept>> {
  const kept = { id: story.id, number: story.workingNumber + 1 };
  return db.transaction(async (tx) => {
    await oneAtATime(tx, story.id);
    const barred = await fence(tx, viewer, story, writing.lock ?? null);
    if (barred) return refused(barred);
    if (!(await move(tx, viewer, story, step, workingColumns(kept.number, content)))) {
      return refused(await overtaken(tx, viewer, story));
    }
    const alsoBy = await keptInRevision(tx, viewer, story.id, writing.entry);
    await insertRevision(tx, viewer, kept, content, story.workingNumber, [
      ...(words?.alsoBy ?? []),
      ...alsoBy,
    ]);
    await tellPartners(tx, viewer, kept.id, content, story.content.partners);
    const issue = await words?.alongside(tx);
    if (issue) throw new Undone(issue);
    await record(tx, {
      actor: viewer,
      action: "story.save",
      subject: { kind: "story", id: story.id },
      from: `${story.workingState}/${story.standing}`,
      to: `${step.to}/${story.standing}`,
      revision: kept.number,
    });
    return done(kept);
  });
}

function workingColumns(number: number, content: StoryContent) {
  return {
    workingNumber: number,
    workingHash: hashOfContent(content),
    workingHeadline: content.headline,
    organisationId: content.organisationId,
    partners: content.partners,
  };
}

async function begin(
  tx: Transaction,
  viewer: Viewer,
  creationKey: string,
  content: StoryContent,
): Promise<Kept | null> {
  const columns = {
    ...workingColumns(1, content),
    creationKey,
    workingState: "draft" as const,
    draftedBy: viewer.personId,
    createdAt: now(),
    touchedAt: now(),
  };
  const [row] = await tx
    .insert(stories)
    .values(columns)
    .onConflictDoNothing({ target: stories.creationKey })
    .returning({ id: stories.id });
  return row ? { id: row.id, number: 1 } : null;
}

async function alreadyBegun(tx: Transaction, creationKey: string): Promise<Outcome<Kept>> {
  const columns = { id: stories.id, number: stories.workingNumber };
  const [row] = await tx.select(columns).from(stories).where(eq(stories.creationKey, creationKey));
  return row ? done(row) : refused({ key: "stories.changed-meanwhile" });
}
