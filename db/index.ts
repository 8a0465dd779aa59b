import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";

// Next's bundle and the HTTP front load this module twice in one process; they share one pool.
const shared = globalThis as typeof globalThis & { [key: symbol]: pg.Pool | undefined };
const poolKey = Symbol.for("meydan.pool");

function openPool(): pg.Pool {
  const opened = new pg.Pool({
    connectionString: process.env.DATABASE_URL,
    max: 10,
    // A query on the pool inside an open transaction can fill it; then it fails after 5 s instead of hanging.
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    options:
      "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000 -c timezone=UTC",
    application_name: "meydan",
  });
  // An idle connection that dies with the server must not end the process; the next query opens a new one.
  opened.on("error", () => undefined);
  return opened;
}

/** The connections themselves. Opened at the first query, so `next build` imports this and touches no database. */
export const pool: pg.Pool = shared[poolKey] ?? openPool();
shared[poolKey] = pool;

/** The one door to what is remembered. */
export const db: NodePgDatabase = drizzle(pool);

export type Transaction = Parameters<Parameters<NodePgDatabase["transaction"]>[0]>[0];
/** A read can run on the pool or inside a transaction that has begun. */
export type Reader = NodePgDatabase | Transaction;

/** Closes all connections, at the end of a process. */
export async function closeDatabase(): Promise<void> {
  shared[poolKey] = undefined;
  await pool.end();
}
