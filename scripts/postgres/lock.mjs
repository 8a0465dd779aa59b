import { Refusal } from "../terminal.mjs";
import { connect } from "./connection.mjs";

// Any fixed pair; it only has to differ from the numbers other advisory locks of this database use.
const lockNumbers = "77, 1";
const holder = `
  select a.application_name as name from pg_locks l join pg_stat_activity a using (pid)
  where l.locktype = 'advisory' and l.classid = 77 and l.objid = 1 and l.granted`;

/**
 * One application per embedded database. The lock is a connection: PostgreSQL lets it go the moment the process that holds it is gone,
 * however it died, so there is no stale lock to judge.
 * @returns {Promise<import("pg").Client>} the connection; ending it releases the lock, losing it is told by its "end" event.
 * @throws {Refusal} when another application holds it.
 */
export async function takeApplicationLock(url, data) {
  const client = await connect(url, `meydan ${process.pid}`);
  const { rows } = await client.query(`select pg_try_advisory_lock(${lockNumbers}) as taken`);
  if (rows[0].taken) return client;
  const other = (await client.query(holder)).rows[0]?.name ?? "meydan";
  await client.end();
  throw new Refusal(
    `میدان دیگری (${other}) با دادهٔ ${data} کار می‌کند؛ آن را متوقف کنید یا MEYDAN_DATA و PORT دیگری بدهید.`,
    `Another application (${other}) works on ${data}: stop it, or give this one its own MEYDAN_DATA and PORT.`,
  );
}
