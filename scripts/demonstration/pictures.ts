import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { keepPicture } from "@/newsroom/media/keep";
import type { KeptPictures } from "./body";
import { type Cast, need } from "./cast";
import { granted } from "./happening";

const FOLDER = path.join("db", "city", "pictures");

/** Takes the demonstration's pictures in through the same door as everybody's; `tell` hears how many are done. */
export async function keepPictures(
  cast: Cast,
  tell: (done: number, all: number) => void,
): Promise<KeptPictures> {
  const files = (await readdir(FOLDER)).filter((file) => file.endsWith(".jpg"));
  const kept = new Map<string, string>();
  for (const file of files) {
    const bytes = await readFile(path.join(FOLDER, file));
    const picture = await granted(
      keepPicture(need(cast.viewers, "author"), need(cast.organisations, "communications"), bytes),
    );
    kept.set(file, picture.id);
    tell(kept.size, files.length);
  }
  return kept;
}
