import { readFile } from "node:fs/promises";
import path from "node:path";
import type { Picture, Story } from "@/db/city/shapes";
import { listPicture } from "@/newsroom/media/keep";
import type { KeptPictures } from "./body";
import { type Cast, need } from "./cast";
import { granted } from "./happening";

const FOLDER = path.join("db", "city", "pictures");

/**
 * Takes the demonstration's pictures in through the same door as everybody's, each for the organisations whose
 * stories show it. Out come, by organisation, the kept pictures by file name; `tell` hears how many are done.
 */
export async function keepPictures(
  cast: Cast,
  stories: readonly Story[],
  tell: (done: number, all: number) => void,
): Promise<Map<string, KeptPictures>> {
  const wanted = wantedPictures(stories);
  const kept = new Map<string, Map<string, string>>();
  for (const [place, { organisation, file }] of wanted.entries()) {
    const bytes = await readFile(path.join(FOLDER, file));
    const keeper = need(cast.viewers, "author");
    const picture = await granted(listPicture(keeper, need(cast.organisations, organisation), bytes));
    kept.set(organisation, (kept.get(organisation) ?? new Map()).set(file, picture.id));
    tell(place + 1, wanted.length);
  }
  return kept;
}

function wantedPictures(stories: readonly Story[]): { organisation: string; file: string }[] {
  const wanted = new Map<string, { organisation: string; file: string }>();
  for (const { organisation, picture, body, gallery = [] } of stories) {
    for (const { file } of [...shownIn(picture, body), ...gallery])
      wanted.set(`${organisation}/${file}`, { organisation, file });
  }
  return [...wanted.values()];
}

function shownIn(picture: Picture | null, body: Story["body"]): Picture[] {
  const inText = body.flatMap((block) => ("picture" in block ? [block.picture] : []));
  return picture ? [picture, ...inText] : inText;
}
