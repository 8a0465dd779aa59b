import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import { Refusal } from "../terminal.mjs";

// Nothing of our own environment (secrets, a foreign PGDATA, a missing LANG) reaches the database's programs.
const environment = { PATH: "/usr/bin:/bin", LC_ALL: "C.UTF-8", TZ: "UTC" };

/**
 * Runs one of PostgreSQL's programs to its end.
 * @param {{ binaries: string, user: { uid: number, gid: number } | null }} place
 * @throws {Refusal} with what the program said.
 */
export function runProgram({ binaries, user }, name, args, input = "") {
  const path = join(binaries, "bin", name);
  const done = spawnSync(path, args, { ...options(user), input, encoding: "utf8" });
  if (done.error) throw cannotRun(name, done.error.code);
  if (done.status === 0) return;
  const said = `${done.stdout}${done.stderr}`.trim().split("\n").slice(-5).join(" · ");
  throw new Refusal(`پایگاه داده ساخته نشد: ${said}`, `${name} ended with ${done.status ?? done.signal}`);
}

/** Starts the server in a session of its own: a Ctrl-C in our terminal reaches us, and we stop the database after its last reader. */
export function spawnServer({ binaries, user }, args, log) {
  const path = join(binaries, "bin", "postgres");
  const server = spawn(path, args, { ...options(user), detached: true, stdio: ["ignore", log, log] });
  server.on("error", () => undefined);
  server.unref();
  return server;
}

function options(user) {
  return { env: environment, cwd: "/", ...(user ?? {}) };
}

function cannotRun(name, code) {
  return new Refusal(
    `برنامهٔ ${name} اجرا نشد (${code})؛ با کاربری عادی اجرا کنید یا DATABASE_URL بدهید.`,
    `${name} could not be run (${code}): run as an ordinary user or set DATABASE_URL.`,
  );
}
