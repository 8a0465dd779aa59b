import { randomUUID } from "node:crypto";
import pg from "pg";

import { makeDatabase, openTestServer } from "./served-city.mjs";

const COMMENTS = 100_000;
const DEMANDS = 20_000;
const ROUNDS = 7;

/** `npm run bench:transparency`: what the city's figures cost at a rendering, of a year with 100,000 comments and 20,000 demands. */
async function bench(): Promise<void> {
  const server = await openTestServer();
  const database = await makeDatabase(server.url);
  process.env.DATABASE_URL = database.url;
  process.env.MEYDAN_SECRET ??= randomUUID().repeat(2);
  const { closeDatabase } = await import("@/db");
  try {
    await (await import("@/db/migrate")).migrateDatabase();
    await fill(database.url);
    await measure();
  } finally {
    await closeDatabase();
    await database.drop();
    await server.end();
  }
}

async function measure(): Promise<void> {
  const reads = await import("@/app/reading-account");
  const { fillNames } = await import("@/newsroom/figures/fill-names");
  await say("the account", () => reads.readTransparency());
  await say("responses of the city and each organisation", () => reads.readResponse());
  await say("evenness, of comments nobody looked at yet", () => reads.readEvenness(), 3);
  await fillNames();
  await say("evenness", () => reads.readEvenness());
  await say("coverage", () => reads.readCoverage(90));
  await say("/transparency, all of it at once", () =>
    Promise.all([
      reads.readTransparency(),
      reads.readResponse(),
      reads.readEvenness(),
      reads.readCoverage(90),
    ]),
  );
  const one = { slug: "organisation-1", shortName: "پارک‌ها" };
  await say("responses of one organisation", () => reads.readResponseOf(one));
}

async function say(what: string, read: () => Promise<unknown>, rounds = ROUNDS): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const since = performance.now();
    await read();
    taken.push(performance.now() - since);
  }
  const [least = 0, median = 0, most = 0] = [0, Math.floor(rounds / 2), rounds - 1].map(
    (place) => taken.toSorted((one, other) => one - other)[place],
  );
  const [low, middle, high] = [least, median, most].map(Math.round);
  process.stdout.write(`${what}: ${middle} ms (median of ${rounds}; ${low} to ${high})\n`);
}

async function fill(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

// A year, spread evenly; what a row is like follows from its number, so that every run measures the same city.
const statements = [
  `insert into organisations (slug, name, short_name, kind)
    select 'organisation-' || n, 'سازمان ' || n, (array['پارک‌ها', 'اتوبوسرانی', 'پسماند', 'آتش‌نشانی', 'عمران'])[n % 5 + 1] || ' ' || n, 'organisation'
    from generate_series(1, 12) n`,
  `insert into people (email, name, password_hash) values ('bench@news.example', 'سنجه', '')`,
  `insert into stories (organisation_id, creation_key, working_state, working_number, working_hash, working_headline, drafted_by)
    select o.id, gen_random_uuid()::text, 'draft', 1, '', '', p.id from people p, generate_series(1, 400) n
    join organisations o on o.slug = 'organisation-' || (n % 12 + 1)`,
  `insert into comments (story_id, name, body, state, reason, published_at, decided_at, created_at, fingerprint, receipt_hash)
    select s.id, 'شهروند', repeat('پیاده‌روی این محله سال‌هاست که وعده داده می‌شود و هنوز جدول آن باز است. ', 1 + n % 4) ||
      case when n % 10 = 0 then 'پسماند ' || (array[3, 8])[n / 10 % 2 + 1] || ' پاسخ بدهد. ' else '' end || n,
      state, case when state = 'not-publishable' then 'off-topic' end,
      case when state = 'published' then at end, case when state <> 'queued' then at end, at, n::text, md5(n::text) || md5(n::text)
    from generate_series(1, ${COMMENTS}) n
    join (select id, row_number() over (order by id) as number from stories) s on s.number = n % 400 + 1,
    lateral (select case when n % 50 = 0 then 'queued' when n % 12 = 0 then 'not-publishable' else 'published' end as state,
      now() - interval '364 days' * n / ${COMMENTS} as at) kind`,
  `insert into demands (title, words, name, standing, state, organisation_id, opened_at, ended_at, receipt_hash, search_text, created_at)
    select 'مطالبهٔ ' || n, 'شرح', 'شهروند', 'public', state, o.id, at,
      case when state = 'done' then least(now(), at + interval '1 day' * (n % 60 + 1)) end, md5(n::text) || md5('d' || n), '', at
    from generate_series(1, ${DEMANDS}) n join organisations o on o.slug = 'organisation-' || (n % 12 + 1),
    lateral (select case when n % 3 = 0 then 'in-progress' when n % 7 = 0 then 'referred' else 'done' end as state,
      now() - interval '364 days' * n / ${DEMANDS} as at) kind`,
  `insert into demand_steps (demand_id, kind, organisation_id, words, at)
    select id, 'registered', organisation_id, '', opened_at from demands
    union all select id, 'in-progress', organisation_id, 'می‌رویم.', opened_at + interval '3 hours' from demands where state <> 'referred'
    union all select id, 'done', organisation_id, 'انجام شد.', ended_at from demands where ended_at is not null`,
  `insert into demand_supports (demand_id, receipt_hash, voice)
    select id, md5(code || '-' || v) || md5('v'), 'voice ' || v from demands, generate_series(1, 3) v`,
  `insert into demand_verdicts (demand_id, receipt_hash, round, verdict, raiser)
    select id, receipt_hash, 1, case when code % 5 = 0 then 'not-confirmed' else 'confirmed' end, 'yes'
      from demands where ended_at is not null and code % 2 = 0
    union all select d.id, s.receipt_hash, 1, 'confirmed', 'no'
      from demands d join demand_supports s on s.demand_id = d.id where d.ended_at is not null and s.voice = 'voice 1'`,
  `insert into demand_merges (demand_id, into_id, words, merged_by, merged_at)
    select one.id, two.id, 'همان است.', p.id, now() from people p, demands one join demands two on two.code = one.code + 1
    where one.code % 40 = 3 and one.ended_at is null and two.ended_at is null`,
  "analyze",
];

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  process.exitCode = 1;
});
