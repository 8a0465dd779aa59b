import { readFile } from "node:fs/promises";
import { sql } from "drizzle-orm";
import { db } from "@/db";

/** Whether the database answers and every migration of this build has run there. */
export async function isReady(): Promise<boolean> {
  try {
    const applied = await db.execute<{ count: number }>(
      sql`select count(*)::int as count from drizzle.__drizzle_migrations`,
    );
    return (applied.rows[0]?.count ?? 0) >= (await migrationsOfThisBuild());
  } catch {
    return false;
  }
}

async function migrationsOfThisBuild(): Promise<number> {
  const journal: unknown = JSON.parse(await readFile("db/migrations/meta/_journal.json", "utf8"));
  const entries =
    typeof journal === "object" && journal !== null && "entries" in journal ? journal.entries : [];
  return Array.isArray(entries) ? entries.length : 0;
}
