import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { StoryContent } from "../content";
import { replaceInBody } from "../text-blocks";
import { findAnchor } from "./anchor";
import { type Remark, textOfField } from "./remark";

/** The content with a suggestion's words in the place of the quoted ones; refuses with remarks.words-not-there, -suggestion-too-wide. */
export function applySuggestion(content: StoryContent, suggestion: Remark): Outcome<StoryContent> {
  const { field, anchor, replacement } = suggestion;
  const text = textOfField(content, field);
  const place = findAnchor(text, anchor);
  if (field === "whole" || !place || replacement === null) return refused({ key: "remarks.words-not-there" });
  if (field !== "body") {
    return done({ ...content, [field]: text.slice(0, place.from) + replacement + text.slice(place.to) });
  }
  const body = replaceInBody(content.body, place.from, place.to, replacement);
  return body ? done({ ...content, body }) : refused({ key: "remarks.suggestion-too-wide" });
}
