import { cache } from "react";
import { goneDemand } from "@/newsroom/demands/gone-queries";
import type { DemandKey } from "@/newsroom/demands/order";
import { type DemandFilter, publicDemand, publicDemands } from "@/newsroom/demands/queries";
import { demandsOfStory, gatheringOf } from "@/newsroom/demands/source-queries";
import { madeOf } from "./reading";

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

/** The demands on a story's page: gathered from what was said under it, or answered by it. */
export function readStoryDemands(story: { id: string; code: number }) {
  madeOf(`story:${story.code}`);
  return demandsOfStory(story.id);
}

const SIMILAR = 3;

/** What others asked already in words like these. */
export function readSimilarDemands({ title, words }: { title: string; words: string }) {
  madeOf("demands");
  return publicDemands({ like: `${title}\n${words}` }, null, SIMILAR);
}
