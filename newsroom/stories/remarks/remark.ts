import type { StoryContent } from "../content";
import { bodyText } from "../text-blocks";
import type { Anchor } from "./anchor";

/** What a remark may stand on: the whole story, or words of one of its texts. */
export const remarkFields = ["whole", "kicker", "headline", "subheadline", "lead", "body"] as const;
export type RemarkField = (typeof remarkFields)[number];

export const remarkStates = ["open", "resolved", "accepted", "rejected"] as const;
export type RemarkState = (typeof remarkStates)[number];

/** Something a colleague said about a story; with a replacement, a suggestion. */
export interface Remark {
  id: string;
  parentId: string | null;
  authorId: string;
  author: string;
  field: RemarkField;
  anchor: Anchor;
  revisionNumber: number;
  words: string;
  replacement: string | null;
  state: RemarkState;
  settledBy: string | null;
  settledAt: Date | null;
  createdAt: Date;
}

/** A remark with the answers to it, the oldest first. */
export interface Thread extends Remark {
  replies: Remark[];
}

/** The text of a field in which the words of a remark are looked for. */
export function textOfField(content: StoryContent, field: RemarkField): string {
  if (field === "whole") return "";
  return field === "body" ? bodyText(content.body) : content[field];
}
