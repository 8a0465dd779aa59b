import { jalaliText } from "@/components/ui/jalali-text";
import { persianDigits } from "@/newsroom/persian/digits";
import { type Picture, picturesIn, promisesIn } from "@/newsroom/stories/body";
import { type Figure, galleryOf, type StoryContent } from "@/newsroom/stories/content";
import { differenceWords } from "@/words/fa/desk-story-keeping";
import { changeWords, figureWords, galleryWords, storyFieldWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import { bodyLines } from "./body-lines";
import { pictureLines, pictureName } from "./picture-lines";

/** Names of organisations and topics by their ids. */
export type Names = Record<string, string>;

export interface ContentPart {
  key: string;
  label: string;
  lines: string[];
  /** The pictures it shows, by their ids. */
  pictures?: string[];
}

/** A story's content as named lines of text, with everything an approval seals in them: links, credits, sources. */
export function partsOf(content: StoryContent, names: Names): ContentPart[] {
  const words = storyFieldWords;
  return [
    part("kicker", words.kicker, content.kicker),
    part("headline", words.headline, content.headline),
    part("subheadline", words.subheadline, content.subheadline),
    part("lead", words.lead, ...content.lead.split("\n")),
    { ...part("body", words.body, ...bodyLines(content.body)), pictures: idsOf(picturesIn(content.body)) },
    {
      ...part("picture", words.picture, ...(content.picture ? pictureLines(content.picture) : [])),
      pictures: idsOf(content.picture ? [content.picture] : []),
    },
    part("gallery", words.galleryOrder, ...galleryOf(content).map(pictureName)),
    ...galleryOf(content).map((picture, place) => galleryPart(picture, place)),
    ...content.figures.map((figure, place) => figurePart(figure, place)),
    part("organisation", words.organisationId, names[content.organisationId] ?? content.organisationId),
    part("partners", words.partners, ...content.partners.map((id) => names[id] ?? id)),
    part("topic", words.topicId, content.topicId ? (names[content.topicId] ?? content.topicId) : ""),
    part("sourceLink", words.sourceLink, content.sourceLink),
    part("tags", words.tags, content.tags.join("، ")),
    part("kind", differenceWords.kind, differenceWords.kinds[content.kind]),
    part("follows", words.follows, ...content.follows.map((code) => persianDigits(code))),
    part("promises", words.promises, ...promiseLines(content, names)),
    part("change", words.change, changeWords[content.change.kind], content.change.note),
    part("language", differenceWords.language, content.language),
  ];
}

function promiseLines({ body, promises }: StoryContent, names: Names): string[] {
  return [...promisesIn(body)].map(([id, sentence]) => {
    const { ownerId, dueOn = "" } = promises.find((promise) => promise.id === id) ?? {};
    return [sentence, ownerId ? (names[ownerId] ?? ownerId) : "", jalaliText(dueOn)]
      .filter(Boolean)
      .join(" · ");
  });
}

function part(key: string, label: string, ...lines: string[]): ContentPart {
  return { key, label, lines: lines.filter((line) => line !== "") };
}

function galleryPart(picture: Picture, place: number): ContentPart {
  const label = say(galleryWords.row, { number: place + 1 });
  return {
    ...part(`gallery-${picture.mediaId}`, label, ...pictureLines(picture)),
    pictures: idsOf([picture]),
  };
}

const idsOf = (pictures: readonly Picture[]) => pictures.map(({ mediaId }) => mediaId);

function figurePart(figure: Figure, place: number): ContentPart {
  const claim = [
    figure.label,
    `${figure.value} ${figure.unit}`.trim(),
    jalaliText(figure.date),
    figure.source,
    figure.sourceLink,
  ];
  return part(`figure-${figure.id}`, say(figureWords.row, { number: place + 1 }), ...claim);
}
