import { drizzle } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { limitRights } from "./rights";

// The same number in every server of this city: two starting at once migrate one after the other.
const MIGRATION_LOCK = 14_050_902;

/**
 * Brings the database to this build's schema; each migration is all or nothing. Runs as the owner
 * (DATABASE_OWNER_URL) where an operator gives one, and then leaves the city's own role (DATABASE_URL)
 * without the right to change the journal. `folder` is the migrations' directory.
 */
export async function migrateDatabase(folder = "db/migrations"): Promise<void> {
  const owner = process.env.DATABASE_OWNER_URL;
  const client = new pg.Client({ connectionString: owner ?? process.env.DATABASE_URL });
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await migrate(drizzle(client), { migrationsFolder: folder });
    if (owner) await limitRights(client);
  } finally {
    await client.end();
  }
}
