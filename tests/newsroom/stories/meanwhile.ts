import pg from "pg";

/**
 * Runs a verb in two halves: it loads and decides, then `change` happens on another connection and is committed,
 * then it goes on to its own change. What holds it back is a lock on the table of rights, which every move reads and
 * no load does.
 */
export async function meanwhile<T>(
  verb: () => Promise<T>,
  change: (other: pg.Client) => Promise<unknown>,
): Promise<T> {
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  try {
    await other.query("begin; lock table memberships in access exclusive mode");
    const acting = verb();
    let settled = false;
    const end = () => {
      settled = true;
    };
    acting.then(end, end);
    while (!settled && !(await somebodyWaits(other)));
    if (settled) throw new Error("the verb went on without asking for its rights once more");
    await change(other);
    await other.query("commit");
    return await acting;
  } finally {
    await other.end();
  }
}

async function somebodyWaits(other: pg.Client): Promise<boolean> {
  const { rowCount } = await other.query(
    `select 1 from pg_locks join pg_database on pg_database.oid = database
     where datname = current_database() and relation = 'memberships'::regclass and not granted`,
  );
  return rowCount === 1;
}
