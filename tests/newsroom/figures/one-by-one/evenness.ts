import { now } from "@/newsroom/clock";
import type { CommentRow } from "@/newsroom/figures/comment-queries";
import type { Evenness } from "@/newsroom/figures/evenness";
import { type Measure, type MeasureKey, type Owner, type Period, shareOf } from "@/newsroom/figures/measure";

/** The evenness of moderation for each organisation, in the order given. */
export function evennessOf(
  rows: readonly CommentRow[],
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

function refusals(
  key: MeasureKey,
  about: readonly CommentRow[],
  { organisation, period }: { organisation: Owner; period: Period },
): Measure {
  const decided = about.filter(isDecided);
  const rows = key === "refused-under" ? "comments" : "comments-naming";
  const value = shareOf(decided.filter(isRefused).length, decided.length);
  return { key, organisation, period, value, n: decided.length, asOf: now(), rows };
}

// What its writer took back before anybody decided was refused by nobody.
function isDecided({ outcome }: CommentRow): boolean {
  return outcome === "published" || outcome === "not-publishable" || outcome === "removed";
}

function isRefused({ outcome }: CommentRow): boolean {
  return outcome === "not-publishable" || outcome === "removed";
}
