import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { now } from "@/newsroom/clock";
import { namesOn } from "@/newsroom/names/queries";
import { dayOf } from "@/newsroom/persian/civil-day";

/**
 * Names that count as facts wherever they stand in a story (facts.ts): the organisations of the city, and the officials,
 * offices and places of its registry.
 */
export async function knownNames(reader: Reader = db): Promise<string[]> {
  const [cityOrganisations, registered] = await Promise.all([
    reader.select({ name: organisations.name }).from(organisations),
    namesOn(dayOf(now()), reader),
  ]);
  return [...new Set([...cityOrganisations, ...registered].map(({ name }) => name))];
}
