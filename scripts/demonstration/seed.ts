import { count } from "drizzle-orm";
import { db } from "@/db";
import { comments } from "@/db/city/comments";
import { site } from "@/db/city/site";
import { stories } from "@/db/city/stories";
import { people } from "@/db/schema/people";
import { settings } from "@/db/schema/settings";
import type { Kept } from "@/newsroom/stories/story";
import { foundCity, need } from "./cast";
import { codeOf, lifeOfComment } from "./comments";
import { lifeOfDemands } from "./demands";
import { gatheredDemands } from "./gathering";
import { type Happening, relive } from "./happening";
import { nameTheCity } from "./names";
import { keepPictures } from "./pictures";
import { planAhead } from "./planning";
import { closingOf } from "./policies";
import { promisesOf } from "./promises";
import { remarksOf } from "./remarks";
import { lookTwice } from "./second-looks";
import { lifeOf, publicationOf } from "./stories";
import { unsavedWords } from "./unsaved";

/**
 * Fills an empty database with the demonstration city, through the same verbs people use, so that its history,
 * its journal and its counts are real. Does nothing when anybody lives there already; says whether it did.
 * Never called by a production start.
 */
export async function seedCity(
  tell: (done: number, all: number) => void = () => undefined,
): Promise<boolean> {
  if (process.env.MEYDAN_PRODUCTION === "1") throw new Error("a production city is never seeded");
  const [inhabitants] = await db.select({ count: count() }).from(people);
  if (inhabitants?.count !== 0) return false;
  const cast = await foundCity();
  await db.insert(settings).values([
    { key: "demonstration", value: true },
    { key: "site", value: site },
  ]);
  const pictures = await keepPictures(cast, stories, tell);
  const kept = new Map<string, Kept>();
  const published = new Map(stories.map((story) => [story.key, publicationOf(story)]));
  const happenings: Happening[] = stories.flatMap((story) =>
    lifeOf(story, cast, pictures.get(story.organisation) ?? new Map(), kept),
  );
  for (const comment of comments) {
    const place = {
      published: need(published, comment.story),
      codeOf: () => codeOf(need(kept, comment.story).id),
    };
    happenings.push(...lifeOfComment(comment, cast, place));
  }
  happenings.push(...promisesOf(cast));
  happenings.push(...lifeOfDemands(cast));
  happenings.push(...gatheredDemands(cast, kept));
  happenings.push(...unsavedWords(stories, cast, kept));
  happenings.push(...closingOf(cast, kept));
  happenings.push(...remarksOf(stories, cast, kept));
  await relive(happenings);
  await lookTwice(cast);
  await planAhead(cast);
  await nameTheCity(cast);
  return true;
}
