import { diffArrays } from "diff";
import { type BodyDocument, linksIn, type Picture, plainText } from "./body";
import { type Figure, picturesOf, type StoryContent } from "./content";
import { lettersOf, remembered } from "./fact-letters";
import { type Fact, factsInLine } from "./fact-words";

/** A fact that is not what it was: null where it was added or taken out. */
export interface FactChange {
  kind: "words" | "topic" | "promise" | "partners";
  before: string | null;
  after: string | null;
}

/**
 * What a new version of a public story says differently in fact: headline, numbers, dates, money, times, addresses,
 * quotations, names, figures, pictures' words, the topic, the partners and what was promised. Half-spaces, letters of another
 * keyboard, punctuation and other words around the facts are no change. `known` are names that count wherever they
 * stand: organisations, and the officials of the city's registry.
 */
export function changedFacts(
  live: StoryContent,
  content: StoryContent,
  known: readonly string[] = [],
): FactChange[] {
  return [
    ...between([headline(live)], [headline(content)]),
    ...betweenLines(linesOf(live), linesOf(content)),
    ...betweenLines([linksOf(live.body)], [linksOf(content.body)]),
    ...between(namesOf(live, known), namesOf(content, known)),
    ...between(live.figures.map(figureFact), content.figures.map(figureFact)),
    ...picturesOf(live).flatMap((picture) => changedPicture(picture, content)),
    ...between(sourceOf(live), sourceOf(content)),
    ...changedPromises(live, content),
    ...changedPartners(live, content),
    ...(live.topicId === content.topicId ? [] : [{ kind: "topic" as const, before: null, after: null }]),
  ];
}

const headline = ({ headline: text }: StoryContent): Fact => ({ key: lettersOf(text), shown: text });
const asIs = (text: string): Fact => ({ key: text, shown: text });
const sourceOf = ({ sourceLink }: StoryContent): Fact[] => (sourceLink ? [asIs(sourceLink)] : []);

function linesOf({ kicker, subheadline, lead, body }: StoryContent): Fact[][] {
  const text = [kicker, subheadline, lead, plainText(body)].join("\n");
  return text.split("\n").map(factsInLine);
}

function linksOf(body: BodyDocument): Fact[] {
  return linksIn(body).map(asIs);
}

const lettersOfLine = remembered(lettersOf);

function namesOf(content: StoryContent, known: readonly string[]): Fact[] {
  if (known.length === 0) return [];
  const { kicker, headline: title, subheadline, lead, body } = content;
  const text = [kicker, title, subheadline, lead, plainText(body)].join("\n");
  const letters = text.split("\n").map(lettersOfLine).join("\n");
  return known.flatMap((name) => {
    const key = lettersOf(name);
    return key && letters.includes(key) ? [{ key, shown: name }] : [];
  });
}

function figureFact({ id: _, label, value, unit, source, sourceLink, date, measure }: Figure): Fact {
  const key = [label, value, unit, source].map(lettersOf);
  const quoted = measure ? [measure.key, measure.organisation] : [];
  return {
    key: [...key, sourceLink, date, ...quoted].join("|"),
    shown: `${label}: ${value} ${unit} (${source})`,
  };
}

// Another picture is another picture; the words under one that stays are claims.
function changedPicture(picture: Picture, content: StoryContent): FactChange[] {
  const now = picturesOf(content).find(({ mediaId }) => mediaId === picture.mediaId);
  return now ? between(wordsUnder(picture), wordsUnder(now)) : [];
}

function wordsUnder({ caption, credit }: Picture): Fact[] {
  return [credit, caption].filter(Boolean).map((words) => ({ key: lettersOf(words), shown: words }));
}

function changedPartners(live: StoryContent, content: StoryContent): FactChange[] {
  const isSame = [...live.partners].sort().join() === [...content.partners].sort().join();
  return isSame ? [] : [{ kind: "partners", before: null, after: null }];
}

// A sentence may be marked as a promise later; what was promised, by whom and until when, is a fact.
function changedPromises(live: StoryContent, content: StoryContent): FactChange[] {
  return live.promises.flatMap((promised) => {
    const now = content.promises.find(({ id }) => id === promised.id);
    const isSame = now?.dueOn === promised.dueOn && now?.ownerId === promised.ownerId;
    return isSame ? [] : [{ kind: "promise", before: promised.dueOn, after: now?.dueOn ?? null }];
  });
}

// Lines that say the same facts cancel out wherever they stand: a moved, split or joined paragraph changes nothing.
function betweenLines(before: Fact[][], after: Fact[][]): FactChange[] {
  const key = (line: Fact[]) => JSON.stringify(line.map((fact) => fact.key));
  const gone = without(before, new Map(countsOf(after.map(key))), key);
  const come = without(after, new Map(countsOf(before.map(key))), key);
  return between(gone.flat(), come.flat());
}

function countsOf(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function without(lines: Fact[][], counts: Map<string, number>, key: (line: Fact[]) => string): Fact[][] {
  return lines.filter((line) => {
    const left = counts.get(key(line)) ?? 0;
    if (left > 0) counts.set(key(line), left - 1);
    return left === 0;
  });
}

function between(before: Fact[], after: Fact[]): FactChange[] {
  const changes: FactChange[] = [];
  let gone: Fact[] = [];
  const parts = diffArrays(before, after, { comparator: isSame, maxEditLength: MOST_EDITS });
  // Two texts without a common claim: to line them up would take the square of their length.
  if (!parts) return paired(before, after);
  for (const { value, added, removed } of parts) {
    if (removed) gone = value;
    else {
      changes.push(...paired(gone, added ? value : []));
      gone = [];
    }
  }
  return [...changes, ...paired(gone, [])];
}

const MOST_EDITS = 300;
const isSame = (one: Fact, other: Fact) => one.key === other.key;

function paired(gone: Fact[], come: Fact[]): FactChange[] {
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, place) => ({
    kind: "words",
    before: gone[place]?.shown ?? null,
    after: come[place]?.shown ?? null,
  }));
}
