import { describe, expect, it } from "vitest";
import { csvOf } from "@/newsroom/figures/csv";
import { fileAsked, fileOf, LICENCE } from "@/newsroom/figures/file";
import { type Measure, tableNames } from "@/newsroom/figures/measure";
import { responseFor } from "@/newsroom/figures/queries";
import { columnsOf, tableRows } from "@/newsroom/figures/tables";
import { columnWords } from "@/words/fa/figures";
import { posted, published, scene } from "../comments/stage";
import { answered, asked, house, judged } from "./stage";

/** Reads a file as a stranger would, by RFC 4180. */
function read(csv: string): Record<string, string>[] {
  expect(csv.startsWith("\uFEFF")).toBe(true);
  const [head = [], ...rows] = cellsOf(csv.slice(1));
  return rows.map((cells) => Object.fromEntries(head.map((name, place) => [name, cells[place] ?? ""])));
}

function cellsOf(text: string): string[][] {
  const lines: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    cells.push(quoted === undefined ? (plain ?? "") : quoted.replaceAll('""', '"'));
    if (end === ",") continue;
    lines.push(cells);
    cells = [];
  }
  return lines;
}

async function fileNamed(name: string, slug: string | null): Promise<string> {
  const file = fileAsked(name);
  if (!file) throw new Error(`no file ${name}`);
  return fileOf(file, slug, await tableRows(file.table, slug, file.period));
}

// Somebody else's arithmetic: the share that waits, day after day, in exact fractions of n.
function recomputed(rows: Record<string, string>[], days: string, end: string): number | null {
  let waiting = 1;
  for (let day = 0; day <= 400; day += 1) {
    const atRisk = rows.filter((row) => Number(row[days]) >= day).length;
    const ended = rows.filter((row) => row[end] !== "" && Number(row[days]) === day).length;
    if (atRisk > 0) waiting = (waiting * (atRisk - ended)) / atRisk;
    if (waiting <= 0.5 + 1e-9) return day;
  }
  return null;
}

const daysOf = (measures: readonly Measure[], key: string) => {
  const value = measures.find((one) => one.key === key)?.value;
  return value?.kind === "working-days" ? value.days : null;
};

describe("the files behind the figures", () => {
  it("hold the rows from which anybody gets the same numbers", async () => {
    const here = await house();
    const all = await Promise.all(
      [50, 44, 40, 38, 33, 30, 27, 20, 15, 11, 9, 4].map((ago) => asked(here, ago)),
    );
    for (const [place, one] of all.slice(0, 8).entries()) await answered(here, one, 19 - place, "done");
    if (all[0]) await judged(all[0], "not-confirmed");
    const measures = await responseFor(here);
    const rows = read(await fileNamed("demands.csv", here.slug));
    expect(rows).toHaveLength(12);
    expect(recomputed(rows, "end_days", "ended")).toBe(daysOf(measures, "end-half"));
    expect(recomputed(rows, "own_answer_days", "own_answer")).toBe(daysOf(measures, "first-answer-half"));
    expect(daysOf(measures, "end-half")).toBeGreaterThan(0);
    const told = read(await fileNamed("measures.csv", here.slug));
    const line = told.find(({ key }) => key === "end-half");
    expect(line).toMatchObject({ n: "12", value: String(daysOf(measures, "end-half")), rows: "demands" });
    const declared = read(await fileNamed("declarations.csv", here.slug));
    expect(declared.filter(({ outcome }) => outcome === "not-confirmed")).toHaveLength(1);
    const steps = read(await fileNamed("steps.csv", here.slug));
    expect(
      steps.filter(({ kind, answered: isAnswer }) => kind === "done" && isAnswer === "yes"),
    ).toHaveLength(8);
  });

  it("hold no word, no name, no receipt and no browser of anybody", async () => {
    const here = await scene();
    const secret = "رازی که نباید در پرونده باشد";
    const shown = await published(here, { words: secret, name: "نامِ محرمانه" });
    await posted(here.code, { words: `${secret} دوم` });
    for (const table of tableNames) {
      const json = await fileNamed(`${table}.json`, null);
      for (const hidden of [secret, "نامِ محرمانه", shown.receipt, shown.id, here.moderator.name])
        expect(json).not.toContain(hidden);
    }
    expect(await fileNamed("comments.csv", null)).toContain(`,${here.code},`);
  });

  it("name their licence, their period and every column, and every column is explained", async () => {
    const json = JSON.parse(await fileNamed("stories.json", null)) as Record<string, unknown>;
    expect(json).toMatchObject({ table: "stories", licence: LICENCE, organisation: null });
    for (const table of tableNames) {
      const [row] = await tableRows(table, null, fileAsked(`${table}.csv`)?.period ?? { from: "", to: "" });
      if (row) expect(Object.keys(row)).toEqual(columnsOf(table));
    }
    for (const columns of Object.values(columnWords))
      for (const meaning of Object.values(columns)) expect(meaning).not.toBe("");
  });
});

describe("the name of a file", () => {
  it.each([
    "demands.csv",
    "stories-last-30.csv",
    "comments-naming.json",
    "comments-1404.csv",
    "measures.json",
  ])("%s is one", (name) => expect(fileAsked(name)).not.toBeNull());
  it.each([
    "people.csv",
    "demands.xml",
    "demands",
    "demands-1499.csv",
    "demands-2026.csv",
    "demands-last-7.csv",
    "demands-last-365.csv",
    "measures-1404.csv",
    "../demands.csv",
    "demands.csv.json",
    "demands-1404-last-30.csv",
    "__proto__.csv",
    "",
  ])("%s is none", (name) => expect(fileAsked(name)).toBeNull());
});

describe("a cell", () => {
  it.each(["=1+1", "+cmd", "-2", "@SUM(A1)", "\tx", "\rx", "＝1"])("%j is no command", (cell) => {
    expect(read(csvOf(["a"], [{ a: cell }]))[0]?.a).toBe(`'${cell}`);
  });
  it.each(['a"b', "a,b", "a\r\nb", "ساده", "a=b"])("%j comes back as it is", (cell) => {
    expect(read(csvOf(["a", "b"], [{ a: cell, b: null }]))[0]).toEqual({ a: cell, b: "" });
  });
});
