import type pg from "pg";
import type { Move } from "./kept-pages";

type Row = { number: string; tag: string; kind: "refresh" | "purge" };

/** The number of the newest change; 0 before the first. */
export async function newestNumber(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ newest: string | null }>(
    "select max(number) as newest from freshness",
  );
  return Number(rows[0]?.newest ?? 0);
}

/** What moved after `heard`, in commit order. */
export async function readMoves(
  client: pg.Client,
  heard: number,
): Promise<{ moves: Move[]; newest: number }> {
  const { rows } = await client.query<Row>(
    "select number, tag, kind from freshness where number > $1 order by number",
    [heard],
  );
  const moves = rows.map(({ tag, kind }) => ({ tag, purge: kind === "purge" }));
  return { moves, newest: Number(rows.at(-1)?.number ?? heard) };
}

/** Forgets what every server has heard long ago; the newest row stays, so that numbers never seem to go back. */
export async function prune(client: pg.Client): Promise<void> {
  await client.query(
    `delete from freshness
     where at < now() - interval '1 day' and number < (select max(number) from freshness)`,
  );
}
