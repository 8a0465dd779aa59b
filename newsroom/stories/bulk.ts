import type { Issue } from "@/newsroom/outcome";
import type { DecidedOn } from "./decided-on";

/** Steps that may be taken on many stories at once. An approval seals what was read, so it is given one by one. */
export const bulkActions = ["claim", "endorse", "return", "publish", "spike", "unspike"] as const;
export type BulkAction = (typeof bulkActions)[number];

export const MOST_PICKED = 50;

/** A story somebody ticked, and the revision that was in the row. */
export interface Pick {
  id: string;
  number: DecidedOn;
}

/** What became of one of them; a story the viewer may not see has no headline here either. */
export interface BulkRow {
  id: string;
  headline: string | null;
  issues: Issue[];
}
