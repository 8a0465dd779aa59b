import { chmodSync, lstatSync, readdirSync, realpathSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

const READ = 4;
const PASS = 1;

/**
 * Can this user read the file, passing through every folder above it? Rights given by access lists are not looked at: at worst
 * something is copied that need not have been.
 * @param {{ uid: number, gid: number } | null} user null is the user we run as.
 */
export function canRead(user, file) {
  if (user === null) return true;
  const real = realpathSync(file);
  return has(user, real, READ) && canPass(user, dirname(real));
}

/** Can this user pass through the folder and every folder above it? */
export function canPass(user, folder) {
  if (user === null) return true;
  const parent = dirname(folder);
  return has(user, folder, PASS) && (parent === folder || canPass(user, parent));
}

function has(user, path, right) {
  const { uid, gid, mode } = statSync(path);
  if (uid === user.uid) return (mode & (right << 6)) !== 0;
  if (gid === user.gid) return (mode & (right << 3)) !== 0;
  return (mode & right) !== 0;
}

/** Lets everyone read a tree whose files were written under a narrow umask. */
export function openToEveryone(path) {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  const isProgram = stat.isDirectory() || (stat.mode & 0o100) !== 0;
  chmodSync(path, isProgram ? 0o755 : 0o644);
  if (stat.isDirectory()) for (const name of readdirSync(path)) openToEveryone(join(path, name));
}
