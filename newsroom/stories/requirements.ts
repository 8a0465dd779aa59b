import type { Issue } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import { blanksIn } from "@/newsroom/persian/blanks";
import { factWords } from "@/words/fa/facts";
import { say } from "@/words/say";
import { type BodyDocument, linkPattern, linksIn, type Picture, plainText, promisesIn } from "./body";
import { type Figure, galleryOf, type StoryContent, textPictures } from "./content";
import { changedFacts, type FactChange } from "./facts";

/**
 * What is missing before this content may be submitted or published; empty when nothing is.
 * `live` is the public content it would replace, or null; `known` are the names that count as facts (facts.ts).
 * Issues carry the field they belong to.
 */
export function missingToPublish(
  content: StoryContent,
  live: StoryContent | null = null,
  known: readonly string[] = [],
): Issue[] {
  return [
    ...missingParts(content),
    ...blanksLeft(content),
    ...missingSource(content),
    ...unreadableLinks(content.body),
    ...textPictures(content).flatMap((picture, index) => missingOfPicture(picture, index, "pictures")),
    ...missingOfGallery(content),
    ...content.figures.flatMap(missingOfFigure),
    ...missingOfPromises(content),
    ...missingNote(content, live, known),
  ];
}

function missingParts(content: StoryContent): Issue[] {
  const missing: Issue[] = [];
  if (isBlank(content.headline)) missing.push({ key: "stories.headline-missing", field: "headline" });
  if (isBlank(content.lead)) missing.push({ key: "stories.lead-missing", field: "lead" });
  // A photo report tells with its pictures; a word under its lead is welcome, not asked for.
  if (content.kind === "news" && isBlank(plainText(content.body)))
    missing.push({ key: "stories.body-missing", field: "body" });
  if (!content.topicId) missing.push({ key: "stories.topic-missing", field: "topicId" });
  return missing;
}

// What a template asked for and nobody has written yet goes no further than the draft.
function blanksLeft(content: StoryContent): Issue[] {
  const { kicker, headline, subheadline, lead } = content;
  const parts = { kicker, headline, subheadline, lead, body: plainText(content.body) };
  return Object.entries(parts).flatMap(([field, words]) =>
    [...new Set(blanksIn(words))].map((blank) => ({
      key: "stories.blank-left" as const,
      field,
      values: { blank },
    })),
  );
}

function missingSource(content: StoryContent): Issue[] {
  if (content.sourceLink === "" || isWebLink(content.sourceLink)) return [];
  return [{ key: "stories.source-link-unreadable", field: "sourceLink" }];
}

// `http://` and «https://[» keep the pattern of a link and lead nowhere.
function unreadableLinks(body: BodyDocument): Issue[] {
  return linksIn(body)
    .filter((href) => /^https?:/i.test(href) && !(URL.canParse(href) && new URL(href).hostname.includes(".")))
    .map((address) => ({ key: "stories.link-unreadable", field: "body", values: { address } }));
}

function missingOfPicture(picture: Picture, index: number, field: "pictures" | "gallery"): Issue[] {
  const values = { number: index + 1 };
  const missing: Issue[] = [];
  if (!picture.decorative && isBlank(picture.alt))
    missing.push({ key: "stories.picture-alt-missing", field, values });
  if (isBlank(picture.credit)) missing.push({ key: "stories.picture-credit-missing", field, values });
  return missing;
}

/** Fewer are a story with a picture. */
const FEWEST_PICTURES = 3;

function missingOfGallery(content: StoryContent): Issue[] {
  if (content.kind !== "photo-report") return [];
  const gallery = galleryOf(content);
  const values = { least: FEWEST_PICTURES };
  const few: Issue[] =
    gallery.length < FEWEST_PICTURES ? [{ key: "stories.gallery-too-small", field: "gallery", values }] : [];
  return [...few, ...gallery.flatMap((picture, index) => missingOfPicture(picture, index, "gallery"))];
}

function missingOfFigure(figure: Figure, index: number): Issue[] {
  const values = { number: index + 1 };
  const missing: Issue[] = [];
  const blank = [figure.label, figure.value, figure.unit, figure.source].some(isBlank);
  if (blank || figure.date === "")
    missing.push({ key: "stories.figure-incomplete", field: "figures", values });
  if (figure.sourceLink !== "" && !isWebLink(figure.sourceLink)) {
    missing.push({ key: "stories.figure-link-unreadable", field: "figures", values });
  }
  return missing;
}

// A promise nobody has to keep, or no day asks for, is none.
function missingOfPromises(content: StoryContent): Issue[] {
  return [...promisesIn(content.body).keys()].flatMap((id, index) => {
    const { ownerId, dueOn } = content.promises.find((promise) => promise.id === id) ?? {};
    const common = { field: "promises", values: { number: index + 1 } };
    const missing: Issue[] = [];
    if (!ownerId) missing.push({ key: "stories.promise-owner-missing", ...common });
    if (!dueOn) missing.push({ key: "stories.promise-day-missing", ...common });
    return missing;
  });
}

// A changed fact of a live story is told to the public (product.md, revise).
function missingNote(content: StoryContent, live: StoryContent | null, known: readonly string[]): Issue[] {
  if (!live) return [];
  if (content.change.kind !== "minor")
    return isBlank(content.change.note) ? [{ key: "stories.change-note-missing", field: "change" }] : [];
  const changes = changedFacts(live, content, known);
  if (changes.length === 0) return [];
  return [{ key: "stories.change-must-be-told", field: "change", values: { what: told(changes) } }];
}

const MOST_TOLD = 3;

function told(changes: readonly FactChange[]): string {
  const shown = changes.slice(0, MOST_TOLD).map(toldOf);
  const left = changes.length - shown.length;
  return [...shown, ...(left > 0 ? [say(factWords.more, { count: left })] : [])].join("، ");
}

function toldOf({ kind, before, after }: FactChange): string {
  if (kind !== "words") return factWords[kind];
  if (before === null) return say(factWords.added, { after: after ?? "" });
  if (after === null) return say(factWords.removed, { before });
  return before === after ? say(factWords.within, { after }) : say(factWords.changed, { before, after });
}

function isWebLink(link: string): boolean {
  return /^https?:/i.test(link) && linkPattern.test(link) && URL.canParse(link);
}
