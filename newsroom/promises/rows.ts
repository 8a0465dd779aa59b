import { organisations } from "@/db/schema/organisations";
import { promises } from "@/db/schema/promises";
import { stories } from "@/db/schema/stories";
import { publicPart } from "@/newsroom/stories/public-list-queries";

/** The columns of a DeskPromise (promise.ts). */
export const promiseColumns = {
  id: promises.id,
  storyId: promises.storyId,
  sentence: promises.sentence,
  ownerId: promises.ownerId,
  owner: organisations.name,
  promisedFor: promises.promisedFor,
  dueOn: promises.dueOn,
  outcome: promises.outcome,
  note: promises.note,
  followUpCode: promises.followUpCode,
  decisions: promises.decisions,
  code: stories.code,
  headline: publicPart<string>("headline"),
  storyOrganisationId: stories.organisationId,
};
