import pg from "pg";

/** Rows nobody may change: the audit, and the revisions that approvals were given for. */
const APPEND_ONLY = ["journal", "revisions", "earlier_notes", "ledger_days"];

/**
 * Gives the role of DATABASE_URL what the city needs on the owner's tables, and no right to update or delete
 * append-only rows. `owner` is an open connection of the tables' owner.
 */
export async function limitRights(owner: pg.Client): Promise<void> {
  const role = pg.escapeIdentifier(new URL(process.env.DATABASE_URL ?? "").username);
  await owner.query(`grant usage on schema public, drizzle to ${role}`);
  await owner.query(`grant select on all tables in schema drizzle to ${role}`);
  await owner.query(`grant select, insert, update, delete on all tables in schema public to ${role}`);
  await owner.query(`grant usage, select on all sequences in schema public to ${role}`);
  for (const table of APPEND_ONLY) {
    await owner.query(`revoke update, delete, truncate on ${pg.escapeIdentifier(table)} from ${role}`);
  }
}
