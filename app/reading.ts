import { cache } from "react";
import { publicDemands } from "@/newsroom/demands/queries";
import { organisationBySlug, organisationTree } from "@/newsroom/organisations/queries";
import { citySite } from "@/newsroom/organisations/site";
import { publicPromises } from "@/newsroom/promises/public-queries";
import { newestCorrections, publicCorrections } from "@/newsroom/stories/public-correction-queries";
import { followedStories, followingStories } from "@/newsroom/stories/public-follow-queries";
import {
  type ListFilter,
  type ListKey,
  newestByOrganisation,
  publicStories,
} from "@/newsroom/stories/public-list-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { topicList } from "@/newsroom/stories/topic-queries";
import { pageContext } from "@/server/page-context";

/**
 * Every public read, with the tags the page it is read for is made of (comments, demands and the city's account have files of their
 * own beside this one). A verb writes the tags it changes in its
 * transaction, and the HTTP front renders those pages anew.
 */
export function madeOf(...tags: string[]): void {
  for (const tag of tags) pageContext()?.tags.add(tag);
}

/**
 * Answers with this status. Next's own notFound() throws, and what it leaves for the browser is an empty page that
 * needs its scripts; here the page is rendered whole and the front gives it its status.
 */
export function answerWith(status: 404 | 410): void {
  const context = pageContext();
  if (context) context.status = status;
}

/** What stands around every page: the city's name, its topics and organisations. */
export async function readFrame() {
  madeOf("site");
  return frame();
}

const frame = cache(async () => {
  const [site, topics, organisations] = await Promise.all([citySite(), topicList(), organisationTree()]);
  return { site, topics, organisations };
});

/** A story by its news code, as the public may see it. */
export function readStory(code: number) {
  madeOf(`story:${code}`);
  return storyByCode(code);
}

// A page asks for its story twice, for its head and for its text; it is read once.
const storyByCode = cache(publicStoryByCode);

const HOME_STORIES = 20;
const HOME_PHOTO_REPORTS = 3;
const HOME_DEMANDS = 4;

/** The front page: the newest stories, and every organisation with its newest one. */
export async function readHome() {
  madeOf("home", "site");
  const [stories, photoReports, organisations, newest, demands, mostAsked] = await Promise.all([
    publicStories({}, null, HOME_STORIES),
    publicStories({ kind: "photo-report" }, null, HOME_PHOTO_REPORTS),
    organisationTree(),
    newestByOrganisation(),
    publicDemands({ state: "open" }, null, HOME_DEMANDS),
    publicDemands({ state: "open", order: "voices" }, null, HOME_DEMANDS),
  ]);
  return {
    stories,
    demands,
    mostAsked,
    photoReports,
    organisations: organisations.map((organisation) => ({
      ...organisation,
      story: newest.get(organisation.slug),
    })),
  };
}

const RELATED = 3;

/** The newest other stories of a story's topic. */
export async function readRelated(story: { code: number; topic: { slug: string } | null }) {
  if (!story.topic) return [];
  madeOf(`topic:${story.topic.slug}`);
  return publicStories({ topicSlug: story.topic.slug, except: story.code }, null, RELATED);
}

/** A page of stories of the whole city, of a topic or of an organisation: one more than `limit` tells of a next page. */
export function readStories(filter: ListFilter, key: ListKey | null, limit: number) {
  madeOf(listTag(filter));
  return publicStories(filter, key, limit + 1);
}

function listTag(filter: ListFilter): string {
  if (filter.topicSlug) return `topic:${filter.topicSlug}`;
  if (filter.organisationSlug) return `organisation:${filter.organisationSlug}`;
  return "news";
}

export const FEED_LENGTH = 30;
const SITEMAP_LENGTH = 1_000;

/** The newest thousand stories, for search engines. */
export function readSitemap() {
  madeOf("news");
  return publicStories({}, null, SITEMAP_LENGTH);
}

/** A topic by its slug, or null. */
export async function readTopic(slug: string) {
  madeOf("site", `topic:${slug}`);
  return (await topicList()).find((topic) => topic.slug === slug) ?? null;
}

/** An organisation by its slug, or null. */
export function readOrganisation(slug: string) {
  madeOf("site", `organisation:${slug}`);
  return organisationBySlug(slug);
}

/** Corrections of public stories, newest first, from before an instant. */
export function readCorrections(before: Date | null, limit: number) {
  madeOf("corrections");
  return publicCorrections(before, limit + 1);
}

/** The newest correction of each of these listed stories, by news code; the list's own tags renew it. */
export function readNewestCorrections(codes: readonly number[]) {
  return newestCorrections(codes);
}

/** What stands around a public story: the stories before and after it, and what it promises. */
export async function readAround(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  const [followed, following, promises] = await Promise.all([
    followedStories(story.id),
    followingStories(story.code),
    publicPromises(story.id),
  ]);
  return { followed, following, promises };
}
