import { createHash } from "node:crypto";

/** The counts of the public account: everything received is in exactly one of the others. */
export interface Totals {
  received: number;
  published: number;
  queued: number;
  "not-publishable": number;
  withdrawn: number;
  removed: number;
}

export const noTotals: Totals = {
  received: 0,
  published: 0,
  queued: 0,
  "not-publishable": 0,
  withdrawn: 0,
  removed: 0,
};

/** One line of a day's file: what happened to which comment under which story. */
export interface LedgerLine {
  mark: string;
  event: string;
  /** Where the comment came from, where the event alone does not say it. */
  from: string | null;
  reason: string | null;
  code: number;
}

/** What names a comment in the ledger: only who has its receipt can compute it. */
export function markOf(receiptHash: string): string {
  return createHash("sha256").update(`meydan-ledger:${receiptHash}`).digest("hex").slice(0, 32);
}

export const FIRST_HASH = "0".repeat(64);

/** A day's file, to be read by people and by public/recount.mjs, which holds the same rules. */
export function bodyOf(day: string, previous: string, lines: readonly LedgerLine[], totals: Totals): string {
  return [
    "meydan-ledger 1",
    `day ${day}`,
    `previous ${previous}`,
    ...lines.map(({ mark, event, from, reason, code }) =>
      [mark, event, from ?? "-", reason ?? "-", code].join(" "),
    ),
    `total ${Object.entries(totals)
      .map(([name, count]) => `${name} ${count}`)
      .join(" ")}`,
    "",
  ].join("\n");
}

/** The totals with which a file ends. */
export function totalsOf(body: string): Totals {
  const words = (/^total (.+)$/m.exec(body)?.[1] ?? "").split(" ");
  const read = (name: string) => Number(words[words.indexOf(name) + 1] ?? 0);
  const names = Object.keys(noTotals) as (keyof Totals)[];
  return Object.fromEntries(names.map((name) => [name, read(name)])) as unknown as Totals;
}

/** The totals after what happened on a day. */
export function counted(before: Totals, lines: readonly LedgerLine[]): Totals {
  const after = { ...before };
  for (const line of lines) {
    if (line.event === "received") after.received += 1;
    const to = places[line.event];
    if (!to) continue;
    if (line.event !== "received") after[(line.from ?? "queued") as keyof Totals] -= 1;
    after[to] += 1;
  }
  return after;
}

/** Where a comment is after an event; what only is said about it moves nothing. */
const places: Record<string, keyof Totals> = {
  received: "queued",
  published: "published",
  refused: "not-publishable",
  removed: "removed",
  withdrawn: "withdrawn",
  undone: "queued",
  reversed: "published",
};
