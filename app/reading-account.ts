import { secondsWaiting } from "@/newsroom/comments/second-queries";
import { suspensionCounts } from "@/newsroom/comments/suspension-queries";
import { commentRowsUnder } from "@/newsroom/figures/comment-queries";
import type { CoverageSpan } from "@/newsroom/figures/coverage";
import type { Period, Quotable, TableName } from "@/newsroom/figures/measure";
import { lastDays, yearsSince } from "@/newsroom/figures/period";
import {
  accountMeasure,
  coverageOver,
  evennessOfAll,
  firstDay,
  quotableMeasures,
  responseFor,
  responseOfAll,
} from "@/newsroom/figures/queries";
import { agreementMeasure } from "@/newsroom/figures/second-queries";
import { commentLine, tableRows } from "@/newsroom/figures/tables";
import { allAccounts } from "@/newsroom/ledger/account-queries";
import { demandAccount } from "@/newsroom/ledger/demand-account-queries";
import { ledgerFile, ledgerList } from "@/newsroom/ledger/queries";
import { dayOf } from "@/newsroom/persian/civil-day";
import type { StoryContent } from "@/newsroom/stories/content";
import { madeOf } from "./reading";

const LEDGER_SHOWN = 14;

/** The city's account of what citizens sent, of each organisation, and the newest files of it. */
export async function readTransparency() {
  madeOf("transparency", "ledger");
  const accounts = allAccounts();
  const [{ city: account, organisations }, demands, measure, days, waiting, agreement, suspensions] =
    await Promise.all([
      accounts,
      demandAccount(),
      accounts.then(({ city }) => accountMeasure(city)),
      ledgerList(LEDGER_SHOWN),
      secondsWaiting(),
      agreementMeasure(),
      suspensionCounts(),
    ]);
  return { account, demands, measure, organisations, days, waiting, agreement, suspensions };
}

/** How the city and its organisations answer demands. */
export function readResponse() {
  madeOf("demands", "site");
  return responseOfAll();
}

/** How an organisation answers demands. */
export function readResponseOf({ slug, shortName }: { slug: string; shortName: string }) {
  madeOf(`organisation:${slug}`);
  return responseFor({ slug, name: shortName });
}

/** How evenly comments are decided. */
export function readEvenness() {
  madeOf("transparency", "site");
  return evennessOfAll();
}

/** How many stories each organisation told. */
export function readCoverage(days: CoverageSpan) {
  madeOf("news", "site");
  return coverageOver(days);
}

const tagsOfTables: Record<TableName, readonly string[]> = {
  demands: ["demands"],
  steps: ["demands"],
  declarations: ["demands"],
  comments: ["transparency"],
  "comments-naming": ["transparency"],
  "second-judgements": ["transparency"],
  stories: ["news"],
  measures: ["demands", "transparency", "ledger", "news"],
};

/** The rows of an open file. */
export function readTable(table: TableName, organisation: string | null, period: Period) {
  madeOf("site", ...tagsOfTables[table]);
  return tableRows(table, organisation, period);
}

/** What became of every comment under a story, as an open file holds it. */
export async function readCommentRows(story: { id: string; code: number; publishedAt: Date }) {
  madeOf(`story:${story.code}`);
  const period = { from: dayOf(story.publishedAt), to: lastDays(1).to };
  return { period, rows: (await commentRowsUnder(story.id)).map(commentLine) };
}

/** What the city's measures say now, for a story whose figures quote them. */
export async function readQuoted({ figures }: Pick<StoryContent, "figures">): Promise<Quotable[]> {
  if (!figures.some(({ measure }) => measure)) return [];
  madeOf("site", "demands");
  return quotableMeasures();
}

/** The Jalali years of which there are rows, the newest first. */
export async function readDataYears() {
  madeOf("site", "news");
  return yearsSince(await firstDay());
}

/** The closed days of the ledger. */
export function readLedger(limit: number) {
  madeOf("ledger");
  return ledgerList(limit);
}

/** The file of a closed day. */
export function readLedgerFile(day: string) {
  madeOf("ledger");
  return ledgerFile(day);
}
