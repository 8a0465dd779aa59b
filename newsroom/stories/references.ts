import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db";
import { media } from "@/db/schema/media";
import { organisations } from "@/db/schema/organisations";
import { topics } from "@/db/schema/topics";
import { isTheirs, pictureReachOf } from "@/newsroom/media/reach";
import type { Issue } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { picturesOf, type StoryContent } from "./content";
import { type Followable, followable, goesOnFrom } from "./follow-queries";
import type { OpenStory } from "./story";

/**
 * Names in the content that stand for nothing this viewer may use: a topic nobody made, a picture of an organisation
 * that is not theirs, is retired, or whose people did not agree. A picture that stands in the story already may stay, whoever brought it.
 */
export async function unknownReferences(
  viewer: Viewer,
  content: StoryContent,
  story?: OpenStory,
): Promise<Issue[]> {
  const unknown: Issue[] = [];
  if (!(await isKnownTopic(content.topicId)))
    unknown.push({ key: "stories.topic-unknown", field: "topicId" });
  const present = new Set(story ? pictureIdsOf(story.content) : []);
  const brought = pictureIdsOf(content).filter((id) => !present.has(id));
  unknown.push(...(await unfitPictures(viewer, brought)));
  if (!(await areOrganisations(content.partners)))
    unknown.push({ key: "stories.partner-unknown", field: "partners" });
  if (!(await areOrganisations(content.promises.flatMap(({ ownerId }) => ownerId ?? []))))
    unknown.push({ key: "stories.promise-owner-unknown", field: "promises" });
  return [...unknown, ...(await unfitFollows(viewer, content, story))];
}

async function areOrganisations(named: readonly string[]): Promise<boolean> {
  const ids = [...new Set(named)];
  if (ids.length === 0) return true;
  const rows = await db
    .select({ id: organisations.id })
    .from(organisations)
    .where(inArray(organisations.id, ids));
  return rows.length === ids.length;
}

// A story named before may stay named, whatever became of it; the public sees it only while it is live.
async function unfitFollows(viewer: Viewer, content: StoryContent, story?: OpenStory): Promise<Issue[]> {
  const brought = content.follows.filter((code) => !story?.content.follows.includes(code));
  const found = await followable(viewer, brought);
  const issues = await Promise.all(brought.map((code) => unfitFollow(viewer, code, found, story)));
  return issues.flatMap((issue) => issue ?? []);
}

async function unfitFollow(
  viewer: Viewer,
  code: number,
  found: readonly Followable[],
  story?: OpenStory,
): Promise<Issue | null> {
  const common = { field: "follows", values: { code: String(code) } };
  if (code === story?.code) return { key: "stories.follows-itself", ...common };
  if (!found.some((one) => one.code === code)) return { key: "stories.follows-unknown", ...common };
  if (story && (await goesOnFrom(viewer, code, story.code)))
    return { key: "stories.follows-in-circle", ...common };
  return null;
}

function pictureIdsOf(content: StoryContent): string[] {
  return [...new Set(picturesOf(content).map((picture) => picture.mediaId))];
}

async function isKnownTopic(topicId: string | null): Promise<boolean> {
  if (topicId === null) return true;
  const rows = await db.select({ id: topics.id }).from(topics).where(eq(topics.id, topicId));
  return rows.length === 1;
}

// By its id alone, somebody could otherwise publish a picture that another organisation keeps back.
async function unfitPictures(viewer: Viewer, ids: string[]): Promise<Issue[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .select({ retiredAt: media.retiredAt, consent: media.consent })
    .from(media)
    .where(and(inArray(media.id, ids), isTheirs(viewer), pictureReachOf(viewer)));
  const field = "pictures";
  if (rows.length < ids.length) return [{ key: "stories.picture-unknown", field }];
  if (rows.some(({ retiredAt }) => retiredAt)) return [{ key: "stories.picture-retired", field }];
  if (rows.some(({ consent }) => consent === "refused"))
    return [{ key: "stories.picture-without-consent", field }];
  return [];
}
