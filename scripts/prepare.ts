import pg from "pg";
import { closeDatabase } from "@/db";
import { migrateDatabase } from "@/db/migrate";

// Two servers that start on one empty database must not both found the city.
const PREPARATION_LOCK = 14_050_903;
const UNFINISHED = "demonstration-unfinished";

/** Brings the database to this build's schema; an empty one gets the demonstration city, a production one is refused with it. */
async function prepare(client: pg.Client): Promise<void> {
  await client.query("select pg_advisory_lock($1)", [PREPARATION_LOCK]);
  await migrateDatabase();
  if (process.env.MEYDAN_PRODUCTION === "1") await refuseDemonstration(client);
  else await foundDemonstration(client);
}

async function refuseDemonstration(client: pg.Client): Promise<void> {
  const { rowCount } = await client.query("select from people where email like '%@meydan.example' limit 1");
  if (rowCount === 0) return;
  process.stderr.write(
    "این پایگاه داده حساب‌های نمایشی دارد و راه‌اندازی اصلی با آن‌ها شروع نمی‌شود. " +
      "(This database holds demonstration accounts; a production start refuses to run with them.)\n",
  );
  process.exitCode = 1;
}

async function foundDemonstration(client: pg.Client): Promise<void> {
  if (await isUnfinished(client)) await startAfresh(client);
  const { rowCount } = await client.query("select from people limit 1");
  if (rowCount !== 0) return;
  await client.query("insert into settings (key, value) values ($1, 'true')", [UNFINISHED]);
  // Loaded for a first start only: it brings the whole newsroom with it.
  const { seedCity } = await import("@/scripts/demonstration/seed");
  await seedCity(tellTenths());
  await client.query("delete from settings where key = $1", [UNFINISHED]);
}

async function isUnfinished(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query("select from settings where key = $1", [UNFINISHED]);
  return rowCount !== 0;
}

/** A founding that was killed left half a city. Nobody has been served from it: the server starts after the founding only. */
async function startAfresh(client: pg.Client): Promise<void> {
  await client.query("drop schema public cascade; drop schema drizzle cascade; create schema public");
  await migrateDatabase();
}

function tellTenths(): (done: number, all: number) => void {
  let told = 0;
  return (done, all) => {
    const tenth = Math.floor((done / all) * 10);
    if (tenth === told) return;
    told = tenth;
    process.stdout.write(
      `  شهر نمایشی ${(tenth * 10).toLocaleString("fa")}٪ (demonstration city ${tenth * 10}%)\n`,
    );
  };
}

const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
await client.connect();
try {
  await prepare(client);
} finally {
  await client.end();
  await closeDatabase();
}
