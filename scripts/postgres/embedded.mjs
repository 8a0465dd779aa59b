import { join } from "node:path";
import { findBinaries, noBuild } from "./binaries.mjs";
import { openCluster } from "./cluster.mjs";
import { openHome } from "./home.mjs";
import { databaseUser } from "./owner.mjs";
import { runServer, stopServer } from "./server.mjs";

/**
 * The embedded PostgreSQL of a data directory: made if missing, taken over if it runs, else started.
 * @param {string} wanted the folder for it, for instance <data>/postgres.
 * @param {{ settings?: string[], rights?: string }} [more] further arguments of the server; rights the application's role gets when the
 *   cluster is made.
 * @returns {Promise<{ url: string, adopted: boolean, stop(): Promise<void>, revive(): Promise<void> }>} `revive` brings it back on the
 *   same port when it has died under its clients.
 */
export async function openEmbedded(wanted, { settings = [], rights = "" } = {}) {
  if (process.platform === "win32") throw noBuild("Windows");
  const home = openHome(wanted);
  const user = databaseUser(join(home, "cluster"));
  const place = { home, user, binaries: findBinaries(home, user), settings, rights };
  const cluster = openCluster(place);
  let server = await runServer({ ...place, cluster });
  return {
    url: server.url,
    adopted: server.adopted,
    stop: () => stopServer({ pid: server.pid, cluster }),
    revive: async () => {
      server = await runServer({ ...place, cluster }, server.port);
    },
  };
}
