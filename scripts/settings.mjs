import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Refusal } from "./terminal.mjs";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Reads the environment of a command once.
 * @returns {{ data: string, port: number, origin: string, databaseUrl: string | undefined, production: boolean }}
 * @throws {Refusal} when PORT is no port, or a production start lacks what it must be told.
 */
export function readSettings(env = process.env) {
  const port = readPort(env.PORT);
  if (env.MEYDAN_PRODUCTION === "1") refuseIncompleteProduction(env);
  return {
    data: resolve(root, env.MEYDAN_DATA || ".data"),
    port,
    origin: env.MEYDAN_ORIGIN || `http://localhost:${port}`,
    databaseUrl: env.DATABASE_URL || undefined,
    production: env.MEYDAN_PRODUCTION === "1",
  };
}

function readPort(text) {
  const port = Number(text || 3000);
  if (Number.isInteger(port) && port > 0 && port < 65536) return port;
  throw new Refusal(
    `PORT باید عددی از ۱ تا ۶۵۵۳۵ باشد، نه «${text}».`,
    `PORT must be 1 to 65535, not "${text}".`,
  );
}

function refuseIncompleteProduction(env) {
  const missing = ["MEYDAN_SECRET", "MEYDAN_ORIGIN"].filter((name) => !env[name]);
  if (!env.DATABASE_URL && !env.MEYDAN_DATA) missing.push("DATABASE_URL / MEYDAN_DATA");
  if (missing.length > 0) {
    const names = missing.join(", ");
    throw new Refusal(`راه‌اندازی اصلی بدون ${names} شروع نمی‌شود.`, `A production start needs ${names}.`);
  }
  if (env.MEYDAN_SECRET.length >= 32) return;
  throw new Refusal(
    "MEYDAN_SECRET باید دست‌کم ۳۲ نویسه باشد.",
    "MEYDAN_SECRET must have at least 32 characters.",
  );
}

/**
 * Makes the data directory if it is missing and proves that we may write in it.
 * @throws {Refusal} with the path and the system's reason.
 */
export function openDataDirectory(data) {
  const trial = join(data, `.trial-${process.pid}`);
  try {
    makeFolder(data);
    writeFileSync(trial, "");
    rmSync(trial);
  } catch (error) {
    throw new Refusal(
      `در پوشهٔ داده ${data} نمی‌شود نوشت؛ MEYDAN_DATA را به پوشهٔ دیگری ببرید.`,
      `The data directory ${data} is not writable: ${error.code}. Point MEYDAN_DATA elsewhere.`,
    );
  }
}

/** Node's own recursive form never ends where the system answers "no such file" for ever, as under /proc. */
function makeFolder(path) {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  // 0711: the database's own user has to pass through, others may not list.
  mkdirSync(path, { mode: 0o711 });
}

/** The secret every key of this installation derives from: given by MEYDAN_SECRET, else made once and kept, readable by its owner only. */
export function keptSecret(data, env = process.env) {
  if (env.MEYDAN_SECRET) return env.MEYDAN_SECRET;
  const file = join(data, "secret");
  if (!existsSync(file))
    writeFileSync(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" });
  return readFileSync(file, "utf8").trim();
}
