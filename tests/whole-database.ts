import { sql } from "drizzle-orm";
import { db } from "@/db";

/** Does any table still hold this text? Looked for in every row of the whole database. */
export async function tablesHolding(text: string): Promise<string[]> {
  const { rows } = await db.execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const holding: string[] = [];
  for (const { name } of rows) {
    const found = await db.execute(
      sql`select 1 from ${sql.identifier(name)} t where position(${text} in t::text) > 0 limit 1`,
    );
    if (found.rows.length > 0) holding.push(name);
  }
  return holding;
}
