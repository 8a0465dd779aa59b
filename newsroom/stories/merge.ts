import type { StoryContent } from "./content";
import { mergeBlocks } from "./merge-blocks";
import { mergeById } from "./merge-by-id";
import { isSame, type Joined } from "./same";

/** A part that both sides changed in the same place: what it would be with mine, and with theirs. */
export interface Clash {
  part: keyof StoryContent;
  mine: StoryContent[keyof StoryContent];
  theirs: StoryContent[keyof StoryContent];
}

export interface Merged {
  /** Both sides' changes; where they clash, mine. */
  content: StoryContent;
  clashes: Clash[];
}

const MOST_TAGS = 12;
const MOST_FIGURES = 40;
const MOST_FOLLOWS = 8;
const MOST_PICTURES = 60;
const MOST_PARTNERS = 8;

/**
 * Joins two texts that grew from `base`: part by part, the body block by block, figures, promises and the
 * pictures of a photo report by their ids, tags as a set. What
 * both changed in the same place is a clash, and no word of either side is lost: it stands in the content or in a clash.
 * Without a base every difference is one.
 */
export function merge(base: StoryContent | null, mine: StoryContent, theirs: StoryContent): Merged {
  const content: Partial<Record<keyof StoryContent, unknown>> = {};
  const clashes: Clash[] = [];
  for (const part of Object.keys({ ...theirs, ...mine }) as (keyof StoryContent)[]) {
    const joined = joinPart(part, base, mine, theirs);
    content[part] = joined.mine;
    if (!isSame(joined.mine, joined.theirs)) clashes.push({ part, ...joined } as Clash);
  }
  return { content: content as StoryContent, clashes };
}

/** The joined text with theirs in the parts that were chosen so. */
export function withChoices({ content, clashes }: Merged, theirs: ReadonlySet<string>): StoryContent {
  const chosen = clashes
    .filter(({ part }) => theirs.has(part))
    .map(({ part, theirs: value }) => [part, value]);
  return { ...content, ...Object.fromEntries(chosen) };
}

type Part = keyof StoryContent;
const idOf = ({ id }: { id: string }) => id;
const pictureIdOf = ({ mediaId }: { mediaId: string }) => mediaId;

function joinPart(
  part: Part,
  base: StoryContent | null,
  mine: StoryContent,
  theirs: StoryContent,
): Joined<unknown> {
  const whole = joinWhole(base?.[part], mine[part], theirs[part]);
  if (isSame(whole.mine, whole.theirs) || base === null) return whole;
  if (part === "body") return mergeBlocks(base.body, mine.body, theirs.body);
  if (part === "figures")
    return within(MOST_FIGURES, whole, mergeById(base.figures, mine.figures, theirs.figures, idOf));
  if (part === "promises") return mergeById(base.promises, mine.promises, theirs.promises, idOf);
  if (part === "gallery")
    return within(MOST_PICTURES, whole, mergeById(base.gallery, mine.gallery, theirs.gallery, pictureIdOf));
  if (part === "tags") return within(MOST_TAGS, whole, joinSets(base.tags, mine.tags, theirs.tags));
  if (part === "partners")
    return within(MOST_PARTNERS, whole, joinSets(base.partners, mine.partners, theirs.partners));
  if (part === "follows")
    return within(MOST_FOLLOWS, whole, joinSets(base.follows, mine.follows, theirs.follows));
  return whole;
}

function joinWhole(base: unknown, mine: unknown, theirs: unknown): Joined<unknown> {
  if (isSame(theirs, base)) return { mine, theirs: mine };
  if (isSame(mine, base)) return { mine: theirs, theirs };
  return { mine, theirs };
}

function joinSets<T>(base: readonly T[], mine: readonly T[], theirs: readonly T[]): Joined<T[]> {
  const kept = mine.filter((one) => theirs.includes(one) || !base.includes(one));
  const come = theirs.filter((one) => !mine.includes(one) && !base.includes(one));
  return { mine: [...kept, ...come], theirs: [...kept, ...come] };
}

// Together they may be more than a story takes: then somebody chooses.
function within<T>(most: number, whole: Joined<unknown>, joined: Joined<T[]>): Joined<unknown> {
  return joined.mine.length > most || joined.theirs.length > most ? whole : joined;
}
