import { gzipSync } from "node:zlib";
import pg from "pg";
import { writeCursor } from "@/newsroom/comments/cursor";
import { openCity } from "./city";
import { measureUncached } from "./uncached";

const THREADS = 7_000;
const REPLIES = 3_000;
const PAGE = 20;
const OPINIONS = 20_000;

/** `npm run bench:comments`: a story with 10,000 comments; its first page of them, one in the middle, the last, and the other orders. */
async function bench(): Promise<void> {
  const undos: (() => Promise<void>)[] = [];
  try {
    const city = await openCity((undo) => undos.push(undo));
    const story = await city.storyPath();
    const cursors = await fill(Number(story.split("/")[2]));
    const pages = {
      "the first page": story,
      "a page in the middle": `${story}?after=${cursors.middle}`,
      "the last page": `${story}?after=${cursors.last}`,
      "the newest first": `${story}?sort=newest`,
      "the most agreed first": `${story}?sort=agreed`,
    };
    for (const [name, path] of Object.entries(pages)) {
      const { queries, milliseconds } = await measureUncached(city, path);
      const html = Buffer.from(await (await fetch(city.origin + path)).arrayBuffer());
      const kilobytes = (gzipSync(html).length / 1024).toFixed(1);
      process.stdout.write(
        `${name}: ${queries} queries, ${Math.round(milliseconds)} ms (median), ${kilobytes} KB gzip\n`,
      );
    }
  } finally {
    for (const undo of undos.reverse()) await undo();
  }
}

/** Comments a second apart, each a paragraph long; answers spread over the threads. Out come the cursors of two pages. */
async function fill(code: number): Promise<{ middle: string; last: string }> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    const words =
      "پیاده‌روی این محله سال‌هاست که وعده داده می‌شود و هنوز جدول آن باز است؛ خواهش می‌کنیم زمان کار را بگویید. ";
    const insert = `insert into comments (story_id, parent_id, name, body, state, published_at, created_at, fingerprint)
      select s.id, %parent%, 'شهروند ' || n, $2 || $2 || n, 'published', t, t, gen_random_uuid()::text
      from stories s, generate_series(1, $3::int) n, lateral (select now() - interval '1 day' + n * interval '1 second' as t) at
      where s.code = $1`;
    await client.query(insert.replace("%parent%", "null::uuid"), [code, words, THREADS]);
    await client.query(
      insert.replace(
        "%parent%",
        `(select c.id from comments c where c.story_id = s.id and c.name = 'شهروند ' || (n * 2) and c.parent_id is null)`,
      ),
      [code, words, REPLIES],
    );
    await client.query(
      `insert into comment_opinions (comment_id, voice, agrees)
       select c.id, 'bench-' || n, n % 3 > 0 from generate_series(1, $2::int) n
       join comments c on c.name = 'شهروند ' || (n * n % $3::int + 1) and c.parent_id is null
       join stories s on s.id = c.story_id and s.code = $1`,
      [code, OPINIONS, THREADS],
    );
    await client.query("analyze comments, comment_opinions");
    return {
      middle: await cursorAt(client, code, THREADS / 2),
      last: await cursorAt(client, code, THREADS - PAGE),
    };
  } finally {
    await client.end();
  }
}

async function cursorAt(client: pg.Client, code: number, place: number): Promise<string> {
  const { rows } = await client.query<{ at: Date; id: string }>(
    `select c.published_at as at, c.id from comments c join stories s on s.id = c.story_id
     where s.code = $1 and c.name = $2 and c.parent_id is null`,
    [code, `شهروند ${place}`],
  );
  const [row] = rows;
  if (!row) throw new Error(`no comment stands at ${place}`);
  return writeCursor(row);
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
