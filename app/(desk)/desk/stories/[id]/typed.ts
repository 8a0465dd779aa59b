import { z } from "zod";

/** What a tab sends of its unsaved words; the verb reads the content. */
export const typedSchema = z.object({
  entry: z.string(),
  basedOn: z.number(),
  content: z.unknown(),
  lock: z.number().nullable(),
});
