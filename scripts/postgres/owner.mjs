import { readFileSync, statSync } from "node:fs";
import { Refusal } from "../terminal.mjs";

/**
 * Who runs the database. PostgreSQL refuses root, so root lends it an existing user without rights (none is created); everyone else
 * runs it as themselves. A cluster that exists keeps its owner.
 * @returns {{ uid: number, gid: number } | null} null: the user we run as.
 * @throws {Refusal} when root finds no such user.
 */
export function databaseUser(cluster) {
  if (process.getuid() !== 0) return null;
  const kept = statSync(cluster, { throwIfNoEntry: false });
  if (kept && kept.uid !== 0) return { uid: kept.uid, gid: kept.gid };
  return unprivilegedUser();
}

function unprivilegedUser() {
  const accounts = readFileSync("/etc/passwd", "utf8").split("\n");
  for (const name of ["nobody", "daemon"]) {
    const account = accounts.map((line) => line.split(":")).find((fields) => fields[0] === name);
    if (account) return { uid: Number(account[2]), gid: Number(account[3]) };
  }
  throw new Refusal(
    "PostgreSQL با root اجرا نمی‌شود و کاربر nobody پیدا نشد؛ با کاربری عادی اجرا کنید یا DATABASE_URL بدهید.",
    "PostgreSQL does not run as root and there is no user nobody: run as an ordinary user or set DATABASE_URL.",
  );
}
