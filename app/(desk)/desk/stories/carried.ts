import { z } from "zod";
import type { Writing } from "@/newsroom/stories/pulse";

const writingSchema = z.object({
  entry: z.uuid().optional().catch(undefined),
  lock: z.number().int().nullable().optional().catch(null),
});

/** What a tab says it carries: its name and the number of its pen. What cannot be read is not carried. */
export function carried(sent: unknown): Writing {
  const read = writingSchema.safeParse(sent);
  return read.success ? read.data : {};
}
