import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openEmbedded } from "./postgres/embedded.mjs";
import { takeApplicationLock } from "./postgres/lock.mjs";
import { refuseUnusableDatabase } from "./postgres/outside.mjs";
import { say } from "./terminal.mjs";

/**
 * Opens the database an application works on: the one of DATABASE_URL, which may have several servers, or the embedded one, which has
 * one application at a time and is kept alive and ended with it.
 * @returns {Promise<{ url: string, adopted: boolean }>}
 */
export async function openApplicationDatabase({ databaseUrl, data }, { signal, whenLeaving }) {
  if (databaseUrl) {
    await refuseUnusableDatabase(databaseUrl);
    return { url: databaseUrl, adopted: false };
  }
  say("▸ پایگاه داده… (PostgreSQL)");
  const database = await openEmbedded(join(data, "postgres"));
  const lock = await takeApplicationLock(database.url, data);
  keepAlive(database, lock, data, signal);
  whenLeaving(database.stop);
  if (database.adopted)
    say("  پایگاه داده از اجرای پیش مانده بود و به کار گرفته شد. (Took over the one left running.)");
  return database;
}

/** The lock's connection ends when the server does; then both are brought back, on the port the application knows. */
function keepAlive(database, lock, data, signal) {
  lock.once("end", async () => {
    while (!signal.aborted) {
      try {
        await database.revive();
        keepAlive(database, await takeApplicationLock(database.url, data), data, signal);
        return;
      } catch {
        await pause(1_000);
      }
    }
  });
}
