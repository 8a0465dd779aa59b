import { z } from "zod";
import { measureKeys } from "@/newsroom/figures/measure";
import { latinDigits } from "@/newsroom/persian/digits";
import { bodySchema, emptyBody, type Picture, pictureSchema, picturesIn } from "./body";

/** What may be kept: poor drafts are welcome, so only shape and size are checked here. May it be published? requirements.ts. */

const short = z.string().max(300);

/** One of the city's own measures as a figure quoted it (newsroom/figures/measure.ts): what it said then, and when. */
const quotedSchema = z.object({
  key: z.enum(measureKeys),
  /** The slug of the organisation it is about; null for the whole city. */
  organisation: z.string().max(100).nullable(),
  value: z.string().regex(/^\d{1,9}$/),
  asOf: z.iso.datetime(),
});

/** A number claimed in a story (آمار): what it counts, its value as written, and where it comes from. */
const figureShape = z.object({
  id: z.string().min(1).max(40),
  label: short,
  value: z.string().max(60),
  unit: z.string().max(60),
  source: short,
  sourceLink: z.string().max(2_000),
  /** The day the number is of, YYYY-MM-DD (Gregorian), or empty. */
  date: z.union([z.literal(""), z.iso.date()]),
  /** Revisions written before it do not have it, nor do figures with another source: their hashes stay. */
  measure: quotedSchema.optional(),
});
// A figure that names a measure says what the measure said, not another number under its name.
const figureSchema = figureShape.refine(
  ({ value, measure }) => !measure || latinDigits(value).trim() === measure.value,
);
export type Figure = z.infer<typeof figureSchema>;

/** What a new version of a live story changes: a trifle, or something the public is told (اصلاحیه). */
export const changeKinds = ["minor", "correction", "clarification", "update"] as const;
const changeSchema = z.object({ kind: z.enum(changeKinds), note: z.string().max(1_000) });
export type Change = z.infer<typeof changeSchema>;

/** A sentence marked as a promise (وعده): the mark's id, who keeps it and until when. Poor while it is a draft. */
const promiseSchema = z.object({
  id: z.uuid(),
  ownerId: z.uuid().nullable(),
  dueOn: z.union([z.literal(""), z.iso.date()]),
});
export type PromisedPart = z.infer<typeof promiseSchema>;

/** What a story is, as its page is laid out: a text, or a photo report (گزارش تصویری). */
export const storyKinds = ["news", "photo-report"] as const;

export const contentSchema = z.object({
  kind: z.enum(storyKinds).default("news"),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .max(35),
  kicker: short,
  headline: short,
  subheadline: z.string().max(500),
  lead: z.string().max(3_000),
  body: bodySchema,
  organisationId: z.uuid(),
  /** Organisations that tell the story together with its own, which leads (خبر مشترک). */
  partners: z.array(z.uuid()).max(8).default([]),
  topicId: z.uuid().nullable(),
  sourceLink: z.string().max(2_000),
  picture: pictureSchema.nullable(),
  /** The pictures of a photo report in their order; kept, and not shown, while the story is another kind. */
  gallery: z.array(pictureSchema).max(60).default([]),
  figures: z.array(figureSchema).max(40),
  tags: z.array(z.string().min(1).max(60)).max(12),
  change: changeSchema,
  /** News codes of the stories this one goes on from (پیگیری). */
  follows: z.array(z.number().int().positive()).max(8).default([]),
  promises: z.array(promiseSchema).max(40).default([]),
});
export type StoryContent = z.infer<typeof contentSchema>;

/** The most letters the whole content may take as JSON: a long report, not a book. */
export const MOST_LETTERS = 400_000;

export const noChange: Change = { kind: "minor", note: "" };

// Parts that revisions written before them do not have.
const laterParts: Pick<StoryContent, "kind" | "gallery" | "partners" | "follows" | "promises"> = {
  kind: "news",
  gallery: [],
  partners: [],
  follows: [],
  promises: [],
};

/** A revision's content as the database holds it, with the parts that came later. */
export function readContent(kept: unknown): StoryContent {
  return { ...laterParts, ...(kept as StoryContent) };
}

/** An empty sheet for an organisation. */
export function emptyContent(organisationId: string): StoryContent {
  return {
    ...laterParts,
    language: "fa",
    kicker: "",
    headline: "",
    subheadline: "",
    lead: "",
    body: emptyBody,
    organisationId,
    topicId: null,
    sourceLink: "",
    picture: null,
    figures: [],
    tags: [],
    change: noChange,
  };
}

/** Every picture the content shows: the leading one, those of the text, those of a photo report. */
export function picturesOf(content: StoryContent): Picture[] {
  return [...textPictures(content), ...galleryOf(content)];
}

/** The leading picture and those within the text. */
export function textPictures({ picture, body }: Pick<StoryContent, "picture" | "body">): Picture[] {
  return [...(picture ? [picture] : []), ...picturesIn(body)];
}

/** The pictures of a photo report; a story of another kind has none. */
export function galleryOf({ kind, gallery }: Pick<StoryContent, "kind" | "gallery">): Picture[] {
  return kind === "photo-report" ? gallery : [];
}

/** The picture a list shows: the leading one, or the first of a photo report. */
export function listedPicture(content: StoryContent): Picture | null {
  return content.picture ?? galleryOf(content)[0] ?? null;
}
