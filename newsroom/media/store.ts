import { randomUUID } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { writeFlushed } from "@/newsroom/flushed-file";
import type { Format, Width } from "./picture";
import type { Rendition } from "./render";

function folderOf(sha256: string): string {
  return path.join(process.env.MEYDAN_DATA ?? ".data", "media", sha256.slice(0, 2), sha256);
}

/**
 * Writes a picture's files: first beside their place and flushed, then moved there at once, so that a full disk or
 * a crash leaves no half picture. Throws when the disk refuses.
 */
export async function storeRenditions(sha256: string, renditions: readonly Rendition[]): Promise<void> {
  const place = folderOf(sha256);
  const aside = `${place}.${randomUUID()}`;
  await mkdir(aside, { recursive: true });
  try {
    for (const { width, format, bytes } of renditions)
      await writeFlushed(path.join(aside, `${width}.${format}`), bytes);
    await rename(aside, place).catch((problem: NodeJS.ErrnoException) => {
      // The same picture is there already, with the same bytes.
      if (problem.code !== "ENOTEMPTY" && problem.code !== "EEXIST") throw problem;
    });
  } finally {
    await rm(aside, { recursive: true, force: true });
  }
}

/** Are a picture's files there? They appear all at once. */
export async function isStored(sha256: string): Promise<boolean> {
  return access(folderOf(sha256)).then(
    () => true,
    () => false,
  );
}

/** The bytes of one rendition, or null when there is no such file. `sha256` comes from a media row. */
export async function readRendition(sha256: string, width: Width, format: Format): Promise<Buffer | null> {
  return readFile(path.join(folderOf(sha256), `${width}.${format}`)).catch(
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === "ENOENT") return null;
      throw problem;
    },
  );
}
