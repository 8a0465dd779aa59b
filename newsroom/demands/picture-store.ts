import { randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { writeFlushed } from "@/newsroom/flushed-file";

// Apart from the library's: what a citizen takes back is nobody else's file.
const folder = () => path.join(process.env.MEYDAN_DATA ?? ".data", "demand-pictures");
const fileOf = (sha256: string) => path.join(folder(), sha256.slice(0, 2), `${sha256}.webp`);

/** Writes a picture's file, first beside its place, so that a crash or a full disk leaves no half one. Throws when the disk refuses. */
export async function storeFile(sha256: string, bytes: Buffer): Promise<void> {
  const place = fileOf(sha256);
  const aside = `${place}.${randomUUID()}`;
  await mkdir(path.dirname(place), { recursive: true });
  try {
    await writeFlushed(aside, bytes);
    await rename(aside, place);
  } finally {
    await rm(aside, { force: true });
  }
}

/** A picture's bytes, or null where there is no such file. `sha256` comes from a row. */
export function readDemandPicture(sha256: string): Promise<Buffer | null> {
  return readFile(fileOf(sha256)).catch(nullWhereNone);
}

export function removeFile(sha256: string): Promise<void> {
  return rm(fileOf(sha256), { force: true });
}

/** The hashes of the files that lie here and were written before `moment`; rests of a crash are removed at once. */
export async function filesBefore(moment: Date): Promise<string[]> {
  const names =
    (await readdir(folder(), { recursive: true, withFileTypes: true }).catch(nullWhereNone)) ?? [];
  const old: string[] = [];
  for (const entry of names) {
    if (!entry.isFile()) continue;
    const file = path.join(entry.parentPath, entry.name);
    const about = await stat(file).catch(nullWhereNone);
    if (!about || about.mtime >= moment) continue;
    const sha256 = /^([0-9a-f]{64})\.webp$/.exec(entry.name)?.[1];
    if (sha256) old.push(sha256);
    else await rm(file, { force: true });
  }
  return old;
}

function nullWhereNone(problem: NodeJS.ErrnoException): null {
  if (problem.code === "ENOENT") return null;
  throw problem;
}
