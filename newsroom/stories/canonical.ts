import { createHash } from "node:crypto";
import { normalise } from "@/newsroom/persian/normalise";
import type { BodyDocument } from "./body";
import type { StoryContent } from "./content";

/**
 * Content as it is kept: every text through the silent normaliser of newsroom/persian. Takes content of the right
 * shape; loses no word, no half-space between letters and no paragraph.
 */
export function canonical(content: StoryContent): StoryContent {
  const { body, ...parts } = content;
  return { ...normaliseStrings(parts), body: normaliseBody(body) };
}

/** SHA-256 of the content, whatever the order of its keys: what an approval seals. */
export function hashOfContent(content: StoryContent): string {
  return createHash("sha256")
    .update(JSON.stringify(sorted(content)))
    .digest("hex");
}

// An address or an id is not prose: one changed letter makes it another. What the database cannot keep goes all the same.
const VERBATIM = new Set(["sourceLink", "id", "mediaId", "href", "type", "language"]);

function normaliseStrings<T>(value: T): T {
  return mapStrings(value, (text, key) => (VERBATIM.has(key) ? keepable(text) : normalise(text)).trim()) as T;
}

// Text nodes are not trimmed, and a half-space at their edge stays: the word goes on in the next node.
function normaliseBody(body: BodyDocument): BodyDocument {
  return mapStrings(body, (text, key) => {
    if (VERBATIM.has(key)) return keepable(text);
    return key === "text" ? keepingEdges(text) : normalise(text).trim();
  }) as BodyDocument;
}

function keepable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}]/gu, "");
}

function keepingEdges(text: string): string {
  const [, start = "", middle = "", end = ""] = /^(\u200C*)([\s\S]*?)(\u200C*)$/.exec(text) ?? [];
  return (start && "\u200C") + normalise(middle) + (end && "\u200C") || " ";
}

function mapStrings(value: unknown, change: (text: string, key: string) => string, key = ""): unknown {
  if (typeof value === "string") return change(value, key);
  if (Array.isArray(value)) return value.map((part) => mapStrings(part, change, key));
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, mapStrings(part, change, name)]),
  );
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(
    entries.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, sorted(part)]),
  );
}
