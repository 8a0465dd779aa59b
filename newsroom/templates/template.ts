import { z } from "zod";
import type { Outcome } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import type { BodyDocument } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";

const text = z.string().max(4_000);

/** One question a template asks; its answer goes where the skeleton says {key}. */
const questionSchema = z.object({
  key: z.string().regex(/^[a-z][a-z0-9-]{0,30}$/),
  label: z.string().min(1).max(120),
  hint: z.string().max(300),
  required: z.boolean(),
});
export type Question = z.infer<typeof questionSchema>;

/** The questions of a template and the words that its answers fill. */
export const templateFormSchema = z.object({
  kind: z.enum(["news", "photo-report"]),
  questions: z.array(questionSchema).min(1).max(20),
  kicker: z.string().max(300),
  headline: z.string().max(300),
  lead: text,
  /** Paragraphs, one below the other, parted by an empty line. */
  body: z.string().max(20_000),
});
export type TemplateForm = z.infer<typeof templateFormSchema>;

export interface Template {
  id: string;
  organisationId: string;
  organisation: string;
  /** Of the central desk: for every organisation. */
  central: boolean;
  name: string;
  about: string;
  celebratory: boolean;
  form: TemplateForm;
  version: number;
}

/** How a story is begun: createStory of the stories room, handed in by the door (decision 12). */
export type BeginStory = (
  viewer: Viewer,
  creationKey: string,
  content: StoryContent,
) => Promise<Outcome<{ id: string }>>;

export type Answers = Readonly<Record<string, string>>;

const PLACE = /\{([a-z][a-z0-9-]*)\}/g;

/** The keys a skeleton has places for. */
export function placesIn(words: string): string[] {
  return [...words.matchAll(PLACE)].map(([, key = ""]) => key);
}

/** The content a template makes of these answers; what was not answered stays as a blank that can be seen: «[… کجا]». */
export function filled(
  { form }: Pick<Template, "form">,
  answers: Answers,
  sheet: StoryContent,
): StoryContent {
  const fill = (words: string) => words.replace(PLACE, (_, key: string) => wordsFor(form, key, answers));
  return {
    ...sheet,
    kind: form.kind,
    kicker: fill(form.kicker),
    headline: fill(form.headline),
    lead: fill(form.lead),
    body: paragraphs(fill(form.body)),
  };
}

// The skeleton brings its own full stop; an answer that ends with one would make two.
function wordsFor(form: TemplateForm, key: string, answers: Answers): string {
  const answer = (answers[key] ?? "").trim().replace(/[.۔،؛\s]+$/u, "");
  const question = form.questions.find((one) => one.key === key);
  return answer || `[… ${question?.label ?? key}]`;
}

function paragraphs(words: string): BodyDocument {
  const lines = words.split(/\n\s*\n/).map((line) => line.replace(/\s+/g, " ").trim());
  const content = lines
    .filter((line) => line !== "")
    .map((line) => ({ type: "paragraph" as const, content: [{ type: "text" as const, text: line }] }));
  return { type: "doc", content };
}
