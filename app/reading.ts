import { cache } from "react";
import type { PublicThread } from "@/newsroom/comments/comment";
import { featuredUnder } from "@/newsroom/comments/featured-queries";
import { newestComments } from "@/newsroom/comments/newest";
import type { CommentOrder } from "@/newsroom/comments/order";
import { policyOf } from "@/newsroom/comments/policy-queries";
import { publicComments } from "@/newsroom/comments/public";
import { commentPulse } from "@/newsroom/comments/pulse-queries";
import { secondsWaiting } from "@/newsroom/comments/second-queries";
import { suspensionCounts } from "@/newsroom/comments/suspension-queries";
import { goneDemand } from "@/newsroom/demands/gone-queries";
import type { DemandKey } from "@/newsroom/demands/order";
import { type DemandFilter, publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { demandsOfComments, demandsOfStory, gatheringOf } from "@/newsroom/demands/source-queries";
import { commentRowsUnder } from "@/newsroom/figures/comment-queries";
import type { CoverageSpan } from "@/newsroom/figures/coverage";
import type { Period, Quotable, TableName } from "@/newsroom/figures/measure";
import { lastDays, yearsSince } from "@/newsroom/figures/period";
import {
  accountMeasure,
  coverageOver,
  evennessOfAll,
  firstDay,
  quotableMeasures,
  responseFor,
  responseOfAll,
} from "@/newsroom/figures/queries";
import { agreementMeasure } from "@/newsroom/figures/second-queries";
import { commentLine, tableRows } from "@/newsroom/figures/tables";
import { accountOf, accountsByOrganisation } from "@/newsroom/ledger/account-queries";
import { demandAccount } from "@/newsroom/ledger/demand-account-queries";
import { ledgerFile, ledgerList } from "@/newsroom/ledger/queries";
import { organisationBySlug, organisationTree } from "@/newsroom/organisations/queries";
import { citySite } from "@/newsroom/organisations/site";
import { dayOf } from "@/newsroom/persian/civil-day";
import { publicPromises } from "@/newsroom/promises/public-queries";
import type { StoryContent } from "@/newsroom/stories/content";
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
 * Every public read, with the tags the page it is read for is made of. A verb writes the tags it changes in its
 * transaction, and the HTTP front renders those pages anew.
 */
function madeOf(...tags: string[]): void {
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

/** A page of the comments under a story in an order, how many there are in each state, on the first page those that stand first, and how the story takes new ones. */
export async function readComments(
  story: { id: string; code: number },
  after: string | null,
  order: CommentOrder,
) {
  madeOf(`story:${story.code}`);
  const [page, account, featured, policy, pulse] = await Promise.all([
    publicComments(story.id, after, order),
    accountOf(story.id),
    after === null ? featuredUnder(story.id) : [],
    policyOf(story.id),
    commentPulse(story.id),
  ]);
  return { page, account, featured, policy, pulse, linked: await demandsOfComments(idsIn(page.threads)) };
}

/** How a story takes comments, where its comments are not read. */
export function readCommentPolicy(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return policyOf(story.id);
}

/** How many comments everybody reads under a story. */
export function readCommentPulse(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return commentPulse(story.id);
}

/** The demands that these public comments of a story are linked to; its own tag renews them. */
export function readLinkedDemands(story: { code: number }, threads: readonly PublicThread[]) {
  madeOf(`story:${story.code}`);
  return demandsOfComments(idsIn(threads));
}

function idsIn(threads: readonly PublicThread[]): string[] {
  return threads.flatMap(({ comment, replies }) => [comment, ...replies].map(({ id }) => id));
}

/** The demands on a story's page: gathered from what was said under it, or answered by it. */
export function readStoryDemands(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return demandsOfStory(story.id);
}

/** The newest words under a story. */
export function readNewestComments(story: { id: string; code: number }, limit: number) {
  madeOf(`story:${story.code}`);
  return newestComments(story.id, limit);
}

const LEDGER_SHOWN = 14;

/** The city's account of what citizens sent, of each organisation, and the newest files of it. */
export async function readTransparency() {
  madeOf("transparency", "ledger");
  const [account, demands, measure, organisations, days, waiting, agreement, suspensions] = await Promise.all(
    [
      accountOf(null),
      demandAccount(),
      accountMeasure(),
      accountsByOrganisation(),
      ledgerList(LEDGER_SHOWN),
      secondsWaiting(),
      agreementMeasure(),
      suspensionCounts(),
    ],
  );
  return { account, demands, measure, organisations, days, waiting, agreement, suspensions };
}

/** How the city and its organisations answer demands. */
export function readResponse() {
  madeOf("demands", "site");
  return responseOfAll();
}

/** How an organisation answers demands. */
export function readResponseOf({ slug, shortName }: { slug: string; shortName: string }) {
  madeOf(`organisation:${slug}`);
  return responseFor({ slug, name: shortName });
}

/** How evenly comments are decided. */
export function readEvenness() {
  madeOf("transparency", "site");
  return evennessOfAll();
}

/** How many stories each organisation told. */
export function readCoverage(days: CoverageSpan) {
  madeOf("news", "site");
  return coverageOver(days);
}

const tagsOfTables: Record<TableName, readonly string[]> = {
  demands: ["demands"],
  steps: ["demands"],
  declarations: ["demands"],
  comments: ["transparency"],
  "comments-naming": ["transparency"],
  "second-judgements": ["transparency"],
  stories: ["news"],
  measures: ["demands", "transparency", "ledger", "news"],
};

/** The rows of an open file. */
export function readTable(table: TableName, organisation: string | null, period: Period) {
  madeOf("site", ...tagsOfTables[table]);
  return tableRows(table, organisation, period);
}

/** What became of every comment under a story, as an open file holds it. */
export async function readCommentRows(story: { id: string; code: number; publishedAt: Date }) {
  madeOf(`story:${story.code}`);
  const period = { from: dayOf(story.publishedAt), to: lastDays(1).to };
  return { period, rows: (await commentRowsUnder(story.id)).map(commentLine) };
}

/** What the city's measures say now, for a story whose figures quote them. */
export async function readQuoted({ figures }: Pick<StoryContent, "figures">): Promise<Quotable[]> {
  if (!figures.some(({ measure }) => measure)) return [];
  madeOf("site", "demands");
  return quotableMeasures();
}

/** The Jalali years of which there are rows, the newest first. */
export async function readDataYears() {
  madeOf("site", "news");
  return yearsSince(await firstDay());
}

/** The closed days of the ledger. */
export function readLedger(limit: number) {
  madeOf("ledger");
  return ledgerList(limit);
}

/** The file of a closed day. */
export function readLedgerFile(day: string) {
  madeOf("ledger");
  return ledgerFile(day);
}

/** What citizens ask, in the order of the filter: one more than `limit` tells of a next page. */
export function readDemands(filter: DemandFilter, key: DemandKey | null, limit: number) {
  madeOf(filter.organisationSlug ? `organisation:${filter.organisationSlug}` : "demands");
  return publicDemands(filter, key, limit + 1);
}

/** A demand by its code, as citizens read it. */
export function readDemand(code: number) {
  madeOf(`demand:${code}`);
  return demandByCode(code);
}

// A page asks for its demand twice, for its head and for its text.
const demandByCode = cache(publicDemand);

/** The marker of a demand that was taken away. */
export function readGoneDemand(code: number) {
  madeOf(`demand:${code}`);
  return goneDemandByCode(code);
}

const goneDemandByCode = cache(goneDemand);

/** What a demand was gathered from. */
export function readGathering(code: number) {
  madeOf(`demand:${code}`);
  return gatheringOf(code);
}

const SIMILAR = 3;

/** What others asked already in words like these. */
export function readSimilarDemands({ title, words }: { title: string; words: string }) {
  madeOf("demands");
  return publicDemands({ like: `${title}\n${words}` }, null, SIMILAR);
}
