import { runChild } from "./children.mjs";
import { say } from "./terminal.mjs";

/**
 * Migrates the database of `env` and founds the demonstration city in an empty one (never in production).
 * @param {Record<string, string>} env DATABASE_URL, MEYDAN_DATA, MEYDAN_SECRET.
 * @throws {Error} with what the preparation said.
 */
export async function prepareDatabase(env, signal) {
  say("▸ آماده کردن داده‌ها… (migrations, demonstration city)");
  const args = ["--import", "tsx", "scripts/prepare.ts"];
  const { ok, output } = await runChild(process.execPath, args, {
    signal,
    env: { ...process.env, ...env },
    show: "progress",
  });
  if (!ok) throw Object.assign(new Error("prepare"), { stack: output });
}
