import { db, type Reader } from "@/db";
import { organisations } from "@/db/schema/organisations";

/**
 * Names that count as facts wherever they stand in a story (facts.ts): the organisations of the city. The registry of
 * officials adds its names here, and the rule knows them in the verbs and on the screen at once.
 */
export async function knownNames(reader: Reader = db): Promise<string[]> {
  const rows = await reader.select({ name: organisations.name }).from(organisations);
  return rows.map(({ name }) => name);
}
