import pg from "pg";

const CHANNEL = "meydan_freshness";
const LONGEST_WAIT = 2_000;

/** A connection that listens. `onNotice`: something was committed. `onEnd`: it is gone; told once, never before it was open. */
export async function openEar(
  connectionString: string,
  tell: { onNotice: () => void; onEnd: (error: unknown) => void },
): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    application_name: "meydan freshness",
    keepAlive: true,
    connectionTimeoutMillis: LONGEST_WAIT,
    query_timeout: LONGEST_WAIT,
  });
  let reason: unknown = new Error("the connection ended");
  let open = false;
  client.on("error", (error) => {
    reason = error;
    if (open) tell.onEnd(reason);
    open = false;
  });
  client.on("end", () => {
    if (open) tell.onEnd(reason);
    open = false;
  });
  client.on("notification", tell.onNotice);
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
  } catch (error) {
    closeEar(client);
    throw error;
  }
  open = true;
  return client;
}

/** Lets go of a connection, whatever state it is in. */
export function closeEar(client: pg.Client): void {
  client.removeAllListeners("end");
  client.end().catch(() => undefined);
}
