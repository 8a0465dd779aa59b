import type { Issue } from "@/newsroom/outcome";
import { isBlank } from "@/newsroom/persian/blank";
import { type BodyDocument, linkPattern, linksIn, type Picture, plainText } from "./body";
import { type Figure, picturesOf, type StoryContent } from "./content";

/**
 * What is missing before this content may be submitted or published; empty when nothing is.
 * `live` is the public content it would replace, or null. Issues carry the field they belong to.
 */
export function missingToPublish(content: StoryContent, live: StoryContent | null = null): Issue[] {
  return [
    ...missingParts(content),
    ...missingSource(content),
    ...unreadableLinks(content.body),
    ...picturesOf(content).flatMap((picture, index) => missingOfPicture(picture, index)),
    ...content.figures.flatMap(missingOfFigure),
    ...missingNote(content, live),
  ];
}

function missingParts(content: StoryContent): Issue[] {
  const missing: Issue[] = [];
  if (isBlank(content.headline)) missing.push({ key: "stories.headline-missing", field: "headline" });
  if (isBlank(content.lead)) missing.push({ key: "stories.lead-missing", field: "lead" });
  if (isBlank(plainText(content.body))) missing.push({ key: "stories.body-missing", field: "body" });
  if (!content.topicId) missing.push({ key: "stories.topic-missing", field: "topicId" });
  return missing;
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
