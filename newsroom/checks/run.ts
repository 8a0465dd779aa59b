import { directionOf } from "@/newsroom/persian/direction";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Check, Placed, Sheet, Surroundings } from "./check";
import { type Finding, placeOf } from "./finding";
import { checks } from "./list";
import { type Passage, passagesOf } from "./passage";

type Kept = Map<string, readonly Placed[]>;

/**
 * All advice on a story, in reading order of its groups. Only Persian texts are read. `kept` remembers what was found in
 * each passage, so that one changed paragraph of a long story is one paragraph's work.
 */
export function findingsOn(content: StoryContent, around: Surroundings, kept: Kept = new Map()): Finding[] {
  if (directionOf(content.language) !== "rtl" || !content.language.startsWith("fa")) return [];
  const passages = passagesOf(content);
  const sheet: Sheet = { content, passages, ...around };
  const fresh: Kept = new Map();
  const found = checks.flatMap((check) => foundBy(check, sheet, kept, fresh));
  kept.clear();
  for (const [key, hits] of fresh) kept.set(key, hits);
  return numbered(found);
}

function foundBy(check: Check, sheet: Sheet, kept: Kept, fresh: Kept): Finding[] {
  const placed = check.onSheet?.(sheet) ?? [];
  const { inPassage } = check;
  const here = inPassage
    ? sheet.passages.flatMap((passage) => remembered(check, inPassage, passage, kept, fresh))
    : [];
  return [...placed, ...here].map((hit) => findingOf(check, hit, sheet.passages));
}

function remembered(
  { key: check }: Check,
  look: (passage: Passage) => Placed[] | ReturnType<NonNullable<Check["inPassage"]>>,
  passage: Passage,
  kept: Kept,
  fresh: Kept,
): readonly Placed[] {
  const links = passage.links.map(({ href }) => href).join(" ");
  const key = [check, placeOf(passage.where), passage.kind, passage.spared.length, links, passage.text].join(
    "\u0000",
  );
  const hits = kept.get(key) ?? look(passage).map((hit) => ({ ...hit, where: passage.where }));
  fresh.set(key, hits);
  return hits;
}

function findingOf(check: Check, hit: Placed, passages: readonly Passage[]): Finding {
  const place = hit.where ? placeOf(hit.where) : "";
  const text = passages.find(({ where }) => placeOf(where) === place)?.text ?? "";
  const range = hit.to > hit.from ? { from: hit.from, to: hit.to } : null;
  const quote = range ? text.slice(range.from, range.to) : "";
  return {
    id: `${check.key}|${place.split(" ")[0]}|${quote}`,
    check: check.key,
    group: check.group,
    where: hit.where,
    range,
    quote,
    mend: hit.mend ?? null,
    choices: hit.choices ?? [],
    values: hit.values ?? {},
  };
}

// The same words found twice are two findings: the second says so.
function numbered(findings: Finding[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const times = (seen.get(finding.id) ?? 0) + 1;
    seen.set(finding.id, times);
    return times === 1 ? finding : { ...finding, id: `${finding.id}|${times}` };
  });
}
