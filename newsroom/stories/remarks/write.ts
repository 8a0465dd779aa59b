import { z } from "zod";
import { db, type Transaction } from "@/db";
import { remarks } from "@/db/schema/remarks";
import { now } from "@/newsroom/clock";
import { record } from "@/newsroom/journal/record";
import { tell } from "@/newsroom/notices/tell";
import { done, type Issue, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { isBlank } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { storyFor } from "../desk-queries";
import type { OpenStory } from "../story";
import { findAnchor } from "./anchor";
import { colleaguesOf, participantsOf, remarkOf } from "./queries";
import { remarkFields, textOfField } from "./remark";

const LONGEST = 2_000;
const LONGEST_QUOTE = 1_000;

const around = z.string().max(60);
const remarkSchema = z.object({
  field: z.enum(remarkFields),
  quote: z.string().max(LONGEST_QUOTE),
  prefix: around,
  suffix: around,
  words: z.string().max(LONGEST),
  replacement: z.string().max(LONGEST_QUOTE).nullable(),
  mentions: z.array(z.uuid()).max(20),
});
type Written = z.infer<typeof remarkSchema>;

/**
 * Says something about a story, on words of one of its fields or on the whole of it; with a `replacement` it is a
 * suggestion. Everybody who may see the story may. Who is named hears of it once, the writer never.
 * Refuses with general.not-found, general.unreadable, remarks.empty, remarks.words-not-there (the quoted words do not
 * stand in the newest revision), remarks.suggestion-without-words, remarks.suggestion-too-wide, remarks.stranger.
 */
export async function writeRemark(
  viewer: Viewer,
  storyId: string,
  written: unknown,
): Promise<Outcome<string>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  const read = remarkSchema.safeParse(written);
  if (!read.success) return refused({ key: "general.unreadable" });
  const issue = (await wrongWords(story, read.data)) ?? (await strangerIn(story, read.data.mentions));
  return issue ? refused(issue) : keep(viewer, story, read.data, null);
}

/** Answers a remark; its thread's people hear of it once. Refuses with general.not-found, remarks.empty, remarks.settled. */
export async function replyToRemark(
  viewer: Viewer,
  storyId: string,
  parentId: string,
  words: string,
): Promise<Outcome<string>> {
  const story = await storyFor(viewer, storyId);
  const parent = story && z.uuid().safeParse(parentId).success ? await remarkOf(story, parentId) : null;
  if (!story || !parent || parent.parentId !== null) return refused({ key: "general.not-found" });
  if (parent.state !== "open") return refused({ key: "remarks.settled" });
  if (isBlank(words) || words.length > LONGEST) return refused({ key: "remarks.empty", field: "words" });
  const { field } = parent;
  const reply = { field, quote: "", prefix: "", suffix: "", words, replacement: null, mentions: [] };
  return keep(viewer, story, reply, parentId);
}

function keep(
  viewer: Viewer,
  story: OpenStory,
  { words, replacement, ...written }: Written,
  parentId: string | null,
): Promise<Outcome<string>> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .insert(remarks)
      .values({
        ...written,
        storyId: story.id,
        parentId,
        authorId: viewer.personId,
        revisionNumber: story.workingNumber,
        words: normalise(words).trim(),
        replacement: replacement === null ? null : normalise(replacement).trim(),
        createdAt: now(),
      })
      .returning({ id: remarks.id });
    if (!row) throw new Error("no remark row came back");
    await tellOf(tx, viewer, story, { id: row.id, parentId, mentions: written.mentions });
    await record(tx, {
      actor: viewer,
      action: actionOf(parentId, replacement),
      subject: { kind: "story", id: story.id },
      revision: story.workingNumber,
      detail: { remark: row.id },
    });
    return done(row.id);
  });
}

function actionOf(parentId: string | null, replacement: string | null): string {
  if (parentId) return "story.reply";
  return replacement === null ? "story.remark" : "story.suggest";
}

async function tellOf(
  tx: Transaction,
  viewer: Viewer,
  story: OpenStory,
  { id, parentId, mentions }: { id: string; parentId: string | null; mentions: string[] },
): Promise<void> {
  const notice = { by: viewer, storyId: story.id, values: { headline: story.headline } };
  if (mentions.length > 0)
    await tell(tx, { ...notice, kind: "story.mention", to: mentions, once: `mention:${id}` });
  const others = parentId ? await participantsOf(tx, parentId) : [story.draftedBy];
  const to = others.filter((person) => !mentions.includes(person));
  await tell(tx, { ...notice, kind: parentId ? "story.reply" : "story.remark", to, once: `remark:${id}` });
}

async function wrongWords(story: OpenStory, written: Written): Promise<Issue | null> {
  const { field, quote, words, replacement } = written;
  if (isBlank(words) && replacement === null) return { key: "remarks.empty", field: "words" };
  if (field === "whole") return replacement === null ? null : { key: "remarks.suggestion-without-words" };
  if (!findAnchor(textOfField(story.content, field), written)) return { key: "remarks.words-not-there" };
  return replacement !== null && quote.includes("\n") ? { key: "remarks.suggestion-too-wide" } : null;
}

async function strangerIn(story: OpenStory, mentions: readonly string[]): Promise<Issue | null> {
  if (mentions.length === 0) return null;
  const known = new Set((await colleaguesOf(story)).map(({ id }) => id));
  return mentions.every((id) => known.has(id)) ? null : { key: "remarks.stranger" };
}
