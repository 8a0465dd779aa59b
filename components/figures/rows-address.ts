import type { Measure } from "@/newsroom/figures/measure";

/** Where the rows are that a measure counts. */
export function rowsAddress({ rows, organisation }: Pick<Measure, "rows" | "organisation">): string {
  if (rows === "ledger") return "/transparency/ledger.json";
  return `/transparency/data/${organisation ? `${organisation.slug}/` : ""}${rows}.csv`;
}
