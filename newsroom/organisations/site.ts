import { eq } from "drizzle-orm";
import { db } from "@/db";
import { settings } from "@/db/schema/settings";
import { siteWords } from "@/words/fa/organisations";

/** Whose newsroom this is, as every page says it. */
export interface CitySite {
  name: string;
  owner: string;
  about: string;
}

/** The city's own words for itself (settings, key "site"); until they are set, words that fit any city. */
export async function citySite(): Promise<CitySite> {
  const [row] = await db.select({ value: settings.value }).from(settings).where(eq(settings.key, "site"));
  return { ...siteWords, ...(row?.value as Partial<CitySite> | undefined) };
}
