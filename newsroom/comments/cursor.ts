/** Where a page of a list by time begins: after this instant and id. */
export interface Cursor {
  at: Date;
  id: string;
}

const WRITTEN = /^(\d{1,14})-([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** A cursor as it stands in an address. */
export function writeCursor({ at, id }: Cursor): string {
  return `${at.getTime()}-${id}`;
}

/** The cursor of an address; null (the first page) for anything that is none. */
export function readCursor(written: string | null | undefined): Cursor | null {
  const [, milliseconds, id] = WRITTEN.exec(written ?? "") ?? [];
  return milliseconds && id ? { at: new Date(Number(milliseconds)), id } : null;
}

/** A page of `size` from up to `size + 1` rows, and where the next one begins. */
export function pageOf<Row>(
  rows: Row[],
  size: number,
  place: (row: Row) => Cursor,
): { rows: Row[]; next: string | null } {
  const page = rows.slice(0, size);
  const last = page.at(-1);
  return { rows: page, next: rows.length > size && last ? writeCursor(place(last)) : null };
}
