import type { Issue } from "@/newsroom/outcome";
import { hasForbiddenControls, hasLoneSurrogates, isBlank, lengthInLetters } from "@/newsroom/persian/blank";
import { normalise } from "@/newsroom/persian/normalise";
import { LONGEST_NAME, LONGEST_WORDS } from "./comment";
import { isReservedName } from "./reserved-names";

export interface CleanWords {
  name: string;
  words: string;
}

/** A citizen's name as it is kept: one line. */
export function cleanName(typed: string): string {
  return normalise(typed).replace(/\s+/g, " ").trim();
}

/** A citizen's words as they are kept: never more than one empty line, nothing at the ends. */
export function cleanWords(typed: string): string {
  // Line by line: a pattern that looks for spaces at the ends would begin anew at each of sixteen thousand spaces.
  const lines = normalise(typed)
    .split("\n")
    .map((line) => line.trimEnd());
  return lines
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** What is missing before these words can be taken in, field by field; nothing when they can. */
export async function missingInWords(typed: CleanWords): Promise<Issue[]> {
  const issues = [nameIssue(typed.name), wordsIssue(typed.words)].filter((issue) => issue !== null);
  if (issues.some((issue) => issue.field === "name")) return issues;
  if (await isReservedName(typed.name)) return [{ key: "comments.name-reserved", field: "name" }, ...issues];
  return issues;
}

function nameIssue(name: string): Issue | null {
  if (isUnreadable(name)) return { key: "comments.unreadable", field: "name" };
  if (isBlank(name)) return { key: "comments.name-missing", field: "name" };
  return isLongerThan(LONGEST_NAME, cleanName(name))
    ? { key: "comments.name-too-long", field: "name", values: { most: LONGEST_NAME } }
    : null;
}

/** The same for words alone: an official reply has no name to check. */
export function wordsIssue(words: string): Issue | null {
  if (isUnreadable(words)) return { key: "comments.unreadable", field: "words" };
  if (isBlank(words)) return { key: "comments.words-missing", field: "words" };
  const clean = cleanWords(words);
  return isLongerThan(LONGEST_WORDS, clean)
    ? {
        key: "comments.words-too-long",
        field: "words",
        values: { most: LONGEST_WORDS, length: lengthInLetters(clean) },
      }
    : null;
}

/** The same for an objection to a decision about a comment or a demand. */
export function objectionIssue(words: string): Issue | null {
  return isBlank(words) ? { key: "comments.objection-missing", field: "words" } : wordsIssue(words);
}

function isUnreadable(text: string): boolean {
  return hasLoneSurrogates(text) || hasForbiddenControls(text);
}

// One "letter" may be a chain of joined emoji without end; eight units for each is room for every honest text.
function isLongerThan(most: number, text: string): boolean {
  return text.length > most * 8 || lengthInLetters(text) > most;
}
