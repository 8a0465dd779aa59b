import type { Issue } from "@/newsroom/outcome";

const WHY: Partial<Record<Issue["key"], string>> = {
  "citizens.email-unfit": "unfit",
  "citizens.too-many-letters": "too-many",
  "citizens.link-dead": "dead",
  "citizens.signed-out": "signed-out",
  "general.not-found": "no-demand",
};

/** The query with which the account's page says why. The address that was typed stands in no address bar. */
export function whyNot([issue]: readonly Issue[]): string {
  const why = issue && WHY[issue.key];
  return why ? `?why=${why}` : "";
}
