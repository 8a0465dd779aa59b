import type { Issue } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import { blanksIn } from "@/newsroom/persian/blanks";
import { linkPattern, type Picture, plainText } from "./body";
import { type Figure, picturesOf, type StoryContent } from "./content";

/**
 * What is missing before this content may be submitted or published; empty when nothing is.
 * `live` is the public content it would replace, or null. Issues carry the field they belong to.
 */
export function missingToPublish(content: StoryContent, live: StoryContent | null = null): Issue[] {
  return [
    ...missingParts(content),
    ...blanksLeft(content),
    ...missingSource(content),
    ...picturesOf(content).flatMap((picture, index) => missingOfPicture(picture, index)),
    ...content.figures.flatMap(missingOfFigure),
    ...missingNote(content, live),
  ];
}

/** Advice of the craft that stops nobody. */
export function adviceOn(content: StoryContent): Issue[] {
  const advice: Issue[] = [];
  if (/[.۔]\s*$/.test(content.headline))
    advice.push({ key: "stories.headline-full-stop", field: "headline" });
  if (content.headline.length > 90) advice.push({ key: "stories.headline-long", field: "headline" });
  if (content.lead.length > 600) advice.push({ key: "stories.lead-long", field: "lead" });
  return advice;
}

function missingParts(content: StoryContent): Issue[] {
  const missing: Issue[] = [];
  if (isBlank(content.headline)) missing.push({ key: "stories.headline-missing", field: "headline" });
  if (isBlank(content.lead)) missing.push({ key: "stories.lead-missing", field: "lead" });
  if (isBlank(plainText(content.body))) missing.push({ key: "stories.body-missing", field: "body" });
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

function missingOfPicture(picture: Picture, index: number): Issue[] {
  const values = { number: index + 1 };
  const missing: Issue[] = [];
  if (!picture.decorative && isBlank(picture.alt))
    missing.push({ key: "stories.picture-alt-missing", field: "pictures", values });
  if (isBlank(picture.credit))
    missing.push({ key: "stories.picture-credit-missing", field: "pictures", values });
  return missing;
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

// A changed figure or headline of a live story is told to the public (product.md, revise).
function missingNote(content: StoryContent, live: StoryContent | null): Issue[] {
  if (!live) return [];
  const told = content.change.kind !== "minor";
  if (told && isBlank(content.change.note)) return [{ key: "stories.change-note-missing", field: "change" }];
  if (!told && factsOf(content) !== factsOf(live))
    return [{ key: "stories.change-must-be-told", field: "change" }];
  return [];
}

function factsOf(content: StoryContent): string {
  return JSON.stringify([
    content.headline,
    content.figures.map(({ id: _, ...claim }) => Object.entries(claim).sort()),
  ]);
}

function isWebLink(link: string): boolean {
  return /^https?:/i.test(link) && linkPattern.test(link) && URL.canParse(link);
}
