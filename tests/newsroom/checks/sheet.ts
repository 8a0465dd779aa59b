import { randomUUID } from "node:crypto";
import type { Finding } from "@/newsroom/checks/finding";
import type { KnownName } from "@/newsroom/checks/known-name";
import { mended, mendingsOf } from "@/newsroom/checks/mend";
import { findingsOn } from "@/newsroom/checks/run";
import { type BodyDocument, plainText } from "@/newsroom/stories/body";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";
import type { CheckKey } from "@/words/fa/checks";

export const DAY = "2026-11-25";

/** A Persian story of these parts; `text` is its body, a paragraph a line. */
export function story({ text = "", ...parts }: Partial<StoryContent> & { text?: string } = {}): StoryContent {
  return { ...emptyContent(randomUUID()), ...(text ? { body: bodyOf(text) } : {}), ...parts };
}

export function bodyOf(text: string): BodyDocument {
  return {
    type: "doc",
    content: text
      .split("\n")
      .map((line) => ({ type: "paragraph", content: line ? [{ type: "text", text: line }] : [] })),
  };
}

export function findings(content: StoryContent, names: readonly KnownName[] = [], day = DAY): Finding[] {
  return findingsOn(content, { names, day });
}

export function found(
  check: CheckKey,
  content: StoryContent,
  names: readonly KnownName[] = [],
  day = DAY,
): Finding[] {
  return findings(content, names, day).filter((finding) => finding.check === check);
}

/** The words underlined by one check. */
export function quotes(check: CheckKey, content: StoryContent): string[] {
  return found(check, content).map(({ quote }) => quote);
}

/** A line after every suggestion of orthography was followed, as often as there are some. */
export function written(text: string): string {
  let content = story({ text });
  for (let round = 0; round < 6; round += 1) {
    const suggested = findings(content).filter(({ group }) => group === "orthography");
    if (suggested.length === 0) return plainText(content.body);
    content = mended(content, mendingsOf(suggested));
  }
  throw new Error(`the suggestions never end: ${text}`);
}
