import { sql } from "drizzle-orm";
import { settings } from "@/db/schema/settings";

/** A column that tells, beside whatever is read, whether this is the demonstration city (written by its seed). */
export const isDemonstration = sql<boolean>`exists (
  select 1 from ${settings} where ${settings.key} = 'demonstration' and ${settings.value} = 'true'::jsonb
)`;
