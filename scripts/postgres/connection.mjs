import pg from "pg";

/** A connection of our own, outside the application's pool. Losing it is told by its "end" event, never by a crash. */
export async function connect(url, name = "meydan") {
  const client = new pg.Client({
    connectionString: url,
    application_name: name,
    connectionTimeoutMillis: 5_000,
  });
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

const notYet = new Set(["ECONNREFUSED", "ECONNRESET", "57P03"]);

/** Does a server answer at this address? A refusal that waiting cannot cure is thrown. */
export async function answers(url) {
  try {
    const client = await connect(url);
    await client.end();
    return true;
  } catch (error) {
    if (notYet.has(error.code)) return false;
    throw error;
  }
}
