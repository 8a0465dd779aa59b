export type Cell = string | number | null;

/** What a spreadsheet would take for a command. */
const COMMAND = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;
const QUOTED = /[",\r\n]/;
/** Tells spreadsheets that the letters are UTF-8. */
const BOM = "\uFEFF";

/** Rows as a file of comma-separated values (RFC 4180) that no spreadsheet takes for commands; nothing is an empty cell. */
export function csvOf(columns: readonly string[], rows: readonly Readonly<Record<string, Cell>>[]): string {
  const lines = rows.map((row) => columns.map((column) => cellOf(row[column] ?? null)).join(","));
  return BOM + [columns.join(","), ...lines, ""].join("\r\n");
}

function cellOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const harmless = COMMAND.test(cell) ? `'${cell}` : cell;
  return QUOTED.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
