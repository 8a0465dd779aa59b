import { join } from "node:path";
import { runChild } from "./children.mjs";
import { installWhatIsMissing } from "./install.mjs";
import { keptSecret, openDataDirectory, readSettings } from "./settings.mjs";

/** `npm run meydan -- <verb>`: beside a running city on its database, or alone on one opened for the purpose. */
export async function runVerb({ signal, whenLeaving }) {
  const settings = readSettings();
  openDataDirectory(settings.data);
  await installWhatIsMissing(signal);
  const env = {
    ...process.env,
    DATABASE_URL: settings.databaseUrl ?? (await openBeside(settings.data, whenLeaving)),
    MEYDAN_DATA: settings.data,
    MEYDAN_SECRET: keptSecret(settings.data),
  };
  const args = ["--import", "tsx", "scripts/verbs.ts", ...process.argv.slice(2)];
  const { ok } = await runChild(process.execPath, args, { signal, env, show: "all" });
  return ok ? 0 : 1;
}

/** A server that was running already is left running. */
async function openBeside(data, whenLeaving) {
  const { openEmbedded } = await import("./postgres/embedded.mjs");
  const database = await openEmbedded(join(data, "postgres"));
  if (!database.adopted) whenLeaving(database.stop);
  return database.url;
}
