import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildWhatChanged } from "../../scripts/build.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { prepareDatabase } from "../../scripts/prepare.mjs";
import { serve } from "../../scripts/serve.mjs";
import { makeDatabase, openTestServer } from "../../scripts/testing/databases.mjs";
import { openPostbox } from "./letters.mjs";

/** Before all journeys: the demonstration city on a throw-away database, built and served as `npm start` would. */
// biome-ignore lint/style/noDefaultExport: Playwright calls a global set-up by its default export.
export default async function openCity() {
  const dist = process.env.MEYDAN_DIST || ".next-test";
  await buildWhatChanged(dist);
  const server = await openTestServer();
  const database = await makeDatabase(server.url);
  const data = mkdtempSync(join(tmpdir(), "meydan-test-data-"));
  const postbox = await openPostbox();
  const env = { ...environment(database.url, data, dist, await freePort()), ...postbox.env };
  await prepareDatabase(env);
  const city = await serve(env, env.PORT);
  // The journeys' own processes are started after this and read it.
  Object.assign(process.env, env);
  return async () => {
    await city.stop();
    await postbox.close();
    await database.drop();
    await server.end();
    rmSync(data, { recursive: true, force: true });
  };
}

function environment(databaseUrl, data, dist, port) {
  return {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    MEYDAN_DATA: data,
    MEYDAN_DIST: dist,
    MEYDAN_SECRET: "a-secret-of-the-tests-and-nothing-else",
    MEYDAN_ORIGIN: `http://localhost:${port}`,
    PORT: String(port),
    // A journey may come from a network of its own.
    MEYDAN_TRUSTED_PROXIES: "127.0.0.0/8,::1",
  };
}
