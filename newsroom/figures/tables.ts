import { isoWithOffset } from "@/newsroom/persian/calendar";
import { columnWords } from "@/words/fa/figures";
import { type CommentRow, commentRows } from "./comment-queries";
import type { Cell } from "./csv";
import { type DeclarationRow, declarationRows } from "./declaration-queries";
import { type DemandRow, demandRows, type Whose } from "./demand-queries";
import type { Measure, Period, TableName } from "./measure";
import { allMeasures } from "./queries";
import { type SecondRow, secondRows } from "./second-queries";
import { type StepRow, stepRows } from "./step-queries";
import { type StoryRow, storyRows } from "./story-queries";

/** The columns of each table; every one is explained in words/fa/figures.ts. */
type Documented = keyof typeof columnWords;
type Line<Table extends Documented> = Record<keyof (typeof columnWords)[Table], Cell>;

/** Which columns a table has, and where they are explained. */
export function documented(table: TableName): Documented {
  return table === "comments-naming" ? "comments" : table;
}

/** The names of a table's columns, in order. They never change. */
export function columnsOf(table: TableName): string[] {
  return Object.keys(columnWords[documented(table)]);
}

/** The rows of a table: an organisation's, or everybody's, of a period; the measures are always those of now. */
export async function tableRows(
  table: TableName,
  whose: Whose,
  period: Period,
): Promise<Record<string, Cell>[]> {
  switch (table) {
    case "demands":
      return (await demandRows(whose, period)).map(demandLine);
    case "steps":
      return (await stepRows(whose, period)).map(stepLine);
    case "declarations":
      return (await declarationRows(whose, period)).map(declarationLine);
    case "comments":
      return (await commentRows(whose, period)).map(commentLine);
    case "comments-naming":
      return (await commentRows(null, period)).filter((row) => isNaming(row, whose)).map(commentLine);
    case "second-judgements":
      return whose === null ? (await secondRows(period)).map(secondLine) : [];
    case "stories":
      return (await storyRows(whose, period)).map(storyLine);
    case "measures":
      return (await allMeasures()).filter((one) => isOf(one, whose)).flatMap(measureLines);
  }
}

function isNaming({ names }: CommentRow, whose: Whose): boolean {
  return whose === null ? names?.length === 0 : (names ?? []).includes(whose);
}

function isOf({ organisation }: Measure, whose: Whose): boolean {
  return whose === null || organisation?.slug === whose;
}

const demandLine = (row: DemandRow): Line<"demands"> => ({
  code: row.code,
  organisation: row.organisation,
  organisation_name: row.organisationName,
  opened: row.opened,
  state: row.state,
  first_answer: row.firstAnswer,
  first_answer_days: row.firstAnswerDays,
  own_answer: row.ownAnswer,
  own_answer_days: row.ownAnswerDays,
  ended: row.ended,
  end_days: row.endDays,
  held: row.held,
  held_days: row.heldDays,
  referrals: row.referrals,
  voices: row.voices,
});

const stepLine = (row: StepRow): Line<"steps"> => ({
  code: row.code,
  at: row.at,
  kind: row.kind,
  organisation: row.organisation,
  to_organisation: row.toOrganisation,
  answered: row.answered ? "yes" : "no",
});

const declarationLine = (row: DeclarationRow): Line<"declarations"> => ({
  code: row.code,
  organisation: row.organisation,
  organisation_name: row.organisationName,
  declared: row.declared,
  round: row.round,
  raiser: row.raiser,
  voices_confirmed: row.confirmed,
  voices_not_confirmed: row.notConfirmed,
  outcome: row.outcome,
});

/** A comment's row as the open files hold it. */
export const commentLine = (row: CommentRow): Line<"comments"> => ({
  mark: row.mark,
  story: row.story,
  organisation: row.organisation,
  organisation_name: row.organisationName,
  received: row.received,
  decided: row.decided,
  outcome: row.outcome,
  reason: row.reason,
  names: row.names === null ? null : row.names.join(" ") || "none",
});

const secondLine = ({ decided, first, second }: SecondRow): Line<"second-judgements"> => ({
  decided,
  first,
  second,
});

const storyLine = (row: StoryRow): Line<"stories"> => ({
  code: row.code,
  organisation: row.organisation,
  organisation_name: row.organisationName,
  as: row.as,
  published: row.published,
});

const nothing = { part: null, value: null, low: null, high: null };

function measureLines(measure: Measure): Line<"measures">[] {
  const { key, organisation, value, n, period, asOf, rows } = measure;
  const same = { key, organisation: organisation?.slug ?? null, kind: value.kind };
  const facts = { n, ...period, as_of: isoWithOffset(asOf), rows };
  switch (value.kind) {
    case "working-days":
      return [{ ...same, ...nothing, value: value.days, ...facts }];
    case "share":
      return [{ ...same, part: null, value: value.percent, low: value.low, high: value.high, ...facts }];
    case "parts":
      return value.parts.map(({ key: part, count }) => ({
        ...same,
        ...nothing,
        part,
        value: count,
        ...facts,
      }));
    default:
      return [{ ...same, ...nothing, ...facts }];
  }
}
