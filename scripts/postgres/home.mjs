import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Refusal, say } from "../terminal.mjs";
import { canPass } from "./access.mjs";
import { databaseUser } from "./owner.mjs";

/**
 * The folder the embedded database lives in: the given one, or, when root works in a folder the database's user cannot enter, a link
 * there to a folder of the system.
 * @param {string} wanted for instance <data>/postgres.
 * @returns {string} its real path: cluster/, log and perhaps a copy of the programs lie in it.
 * @throws {Refusal} when it is gone, or is another's.
 */
export function openHome(wanted) {
  const found = lstatSync(wanted, { throwIfNoEntry: false });
  if (!found) makeHome(wanted);
  if (!existsSync(wanted)) throw goneHome(wanted);
  const home = realpathSync(wanted);
  refuseForeignHome(home, found?.isSymbolicLink() === true);
  if (found?.isSymbolicLink()) keepOwner(wanted, home);
  return home;
}

function makeHome(wanted) {
  const user = databaseUser(join(wanted, "cluster"));
  if (canPass(user, realpathSync(dirname(wanted)))) {
    mkdirSync(wanted);
    chmodSync(wanted, user ? 0o711 : 0o700);
    return;
  }
  const elsewhere = makeElsewhere();
  writeFileSync(join(elsewhere, "for"), wanted);
  symlinkSync(elsewhere, wanted);
  say(
    `  کاربر پایگاه داده به ${dirname(wanted)} راه ندارد؛ پایگاه داده در ${elsewhere} است. (The database is kept there.)`,
  );
}

/** A new folder with an unguessable name, so that nobody can have put one there before us. */
function makeElsewhere() {
  for (const parent of ["/var/lib", "/var/tmp", tmpdir()]) {
    try {
      const made = mkdtempSync(join(parent, "meydan-"));
      chmodSync(made, 0o711);
      return made;
    } catch {
      // Read-only or missing: the next one may do.
    }
  }
  throw new Refusal(
    "جایی برای پایگاه داده پیدا نشد؛ DATABASE_URL بدهید.",
    "Found no place for the database: set DATABASE_URL.",
  );
}

function goneHome(wanted) {
  return new Refusal(
    `پایگاه داده‌ای که ${wanted} به آن اشاره می‌کند دیگر نیست؛ آن را برگردانید یا برای شروع تازه این پیوند را پاک کنید.`,
    `The database behind ${wanted} is gone: bring it back, or delete that link to begin afresh.`,
  );
}

/** Another user's folder would let them read or swap the database; only root may work in a folder that is not a link of ours. */
function refuseForeignHome(home, isLink) {
  const { uid, mode } = statSync(home);
  const isOurs = uid === process.getuid() || (process.getuid() === 0 && !isLink);
  if (isOurs && (mode & 0o022) === 0) return;
  throw new Refusal(
    `پوشهٔ ${home} از آنِ کاربر دیگری است.`,
    `${home} belongs to, or is writable by, another user.`,
  );
}

/** A copied project carries the link but must not share the database; a moved one keeps it. */
function keepOwner(wanted, home) {
  const owner = join(home, "for");
  const first = readFileSync(owner, "utf8");
  if (first === wanted) return;
  if (!existsSync(first) || realpathSync(first) !== home) return writeFileSync(owner, wanted);
  throw new Refusal(
    `${wanted} رونوشتی است و پایگاه دادهٔ آن هنوز از آنِ ${first} است؛ برای پایگاه دادهٔ تازه این پیوند را پاک کنید.`,
    `${wanted} is a copy, its database still belongs to ${first}: delete this link to get a new one.`,
  );
}
