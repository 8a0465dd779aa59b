import { now } from "@/newsroom/clock";
import type { CommentCount } from "./comment-queries";
import { type Measure, type MeasureKey, type Owner, type Period, shareOf } from "./measure";

/** How often comments about one organisation are refused, beside others: no rank, but an interval. */
export interface Evenness {
  organisation: { slug: string; name: string };
  under: Measure;
  naming: Measure;
}

/** The evenness of moderation for each organisation, in the order given. */
export function evennessOf(
  rows: readonly CommentCount[],
  organisations: readonly { slug: string; name: string }[],
  period: Period,
): Evenness[] {
  return organisations.map((organisation) => ({
    organisation,
    under: refusals(
      "refused-under",
      rows.filter((row) => row.organisation === organisation.slug),
      { organisation, period },
    ),
    naming: refusals(
      "refused-naming",
      rows.filter((row) => row.names?.includes(organisation.slug)),
      { organisation, period },
    ),
  }));
}

/** How often comments are refused that name no organisation: what the others are read beside. */
export function elsewhereOf(rows: readonly CommentCount[], period: Period): Measure {
  const none = rows.filter((row) => row.names?.length === 0);
  return refusals("refused-elsewhere", none, { organisation: null, period });
}

function refusals(
  key: MeasureKey,
  about: readonly CommentCount[],
  { organisation, period }: { organisation: Owner; period: Period },
): Measure {
  const decided = about.filter(isDecided);
  const n = countOf(decided);
  const rows = key === "refused-under" ? "comments" : "comments-naming";
  const value = shareOf(countOf(decided.filter(isRefused)), n);
  return { key, organisation, period, value, n, asOf: now(), rows };
}

function countOf(rows: readonly CommentCount[]): number {
  return rows.reduce((sum, { count }) => sum + count, 0);
}

// What its writer took back before anybody decided was refused by nobody.
function isDecided({ outcome }: CommentCount): boolean {
  return outcome === "published" || outcome === "not-publishable" || outcome === "removed";
}

function isRefused({ outcome }: CommentCount): boolean {
  return outcome === "not-publishable" || outcome === "removed";
}
