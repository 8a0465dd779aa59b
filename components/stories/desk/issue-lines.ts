import type { Issue } from "@/newsroom/outcome";
import { storyHintWords } from "@/words/fa/desk-story-screen";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";

/** An issue as the screen shows it: its sentence, and the id of the control it belongs to. */
export interface IssueLine {
  text: string;
  field: string | null;
  /** Which of several (pictures, figures), from one. */
  number: number | null;
}

export function linesOf(issues: readonly Issue[]): IssueLine[] {
  return issues.map((issue) => {
    const number = issue.values?.number;
    return {
      text: sentenceOf(issue),
      field: issue.field ?? null,
      number: typeof number === "number" ? number : null,
    };
  });
}

/** The sentences of one field in one line, or undefined when there is nothing to say. */
export function errorOf(issues: readonly IssueLine[], field: string): string | undefined {
  return (
    issues
      .filter((issue) => issue.field === field)
      .map((issue) => issue.text)
      .join(" ") || undefined
  );
}

/** A hint with what the field still needs before the story can go out: said quietly, since a draft may be poor. */
export function hintOf(hint: string, missing: readonly IssueLine[], field: string): string {
  const needed = errorOf(missing, field);
  return [hint, needed ? say(storyHintWords.needed, { what: needed }) : ""].filter(Boolean).join(" · ");
}
