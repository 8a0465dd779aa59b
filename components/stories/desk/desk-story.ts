import type { Moment } from "@/components/ui/time";
import type { Quotable } from "@/newsroom/figures/measure";
import type { Issue } from "@/newsroom/outcome";
import type { StoryContent } from "@/newsroom/stories/content";
import type { Writing } from "@/newsroom/stories/pulse";
import type { Action, Standing, WorkingState } from "@/newsroom/stories/workflow";
import type { PartDifference } from "./difference";

/** What the story screen knows of a story, as plain data: made on the server, by app/(desk)/desk/stories/desk-story.ts. */
export interface DeskStory {
  id: string;
  code: number;
  /** The working revision: what the next save or action is decided on. */
  number: number;
  state: WorkingState;
  standing: Standing;
  unreviewed: boolean;
  /** The actions this person may take now, by the same rule as the verbs. */
  actions: Action[];
  /** The ones they may take once the changed text is saved; a changed text loses its approval, for one. */
  actionsOnceSaved: Action[];
  /** The organisation of a story that was public is fixed. */
  organisationFixed: boolean;
  /** Does the viewer write for the organisation that leads? It alone decides who leads and who joins. */
  leads: boolean;
  /** What citizens read, and the names that count as facts of it (facts.ts). */
  live: { number: number; content: StoryContent; known: readonly string[] } | null;
  saved: { by: string; byMe: boolean; at: Moment };
  notes: StoryNotes;
  people: { term: string; value: string }[];
  history: TimelineEntry[];
  changes: StoryChanges | null;
  address: string | null;
  time: StoryTime;
  /** Pictures of the story that were replaced in the library, by their ids, and what took their place. */
  replaced: Record<string, string>;
}

/** What is said on top of the text. */
export interface StoryNotes {
  returned: { by: string | null; reason: string } | null;
  unreviewed: { by: string; reason: string } | null;
  withdrawn: string | null;
  removed: { reason: string; redirectTo: string | null } | null;
  claimed: { by: string; byMe: boolean } | null;
}

export interface TimelineEntry {
  number: number;
  who: string;
  what: string;
  reason: string | null;
  revision: number | null;
  at: Moment;
}

/** What the approver looks at: from the last approval, or from what citizens read, to the working revision. */
export interface StoryChanges {
  since: "approval" | "live";
  from: number;
  to: number;
  parts: PartDifference[];
}

/** A newer revision than the one somebody decided on. */
export interface NewestStory {
  story: DeskStory;
  content: StoryContent;
  /** The text both grew from; null or missing when nobody asked for it or it is not known. */
  base?: StoryContent | null;
}

/** What comes back from an action; a refusal is an answer, not an error. */
export type DeskAnswer =
  | { ok: true; story: DeskStory }
  | { ok: false; issues: Issue[]; newest: NewestStory | null; signedOut?: boolean };

/** What an action asks for beside the story: both may be empty. */
export interface ActionForm {
  reason: string;
  redirect: string;
  /** An instant (ISO 8601), or empty. */
  at: string;
}

export const emptyForm: ActionForm = { reason: "", redirect: "", at: "" };

/** A change of a story's terms: a button beside the workflow's. */
export type Term = "embargo" | "liftEmbargo" | "expiry" | "liftExpiry";

/** When a story goes out, is held back, or leaves by itself. */
export interface StoryTime {
  zone: string;
  scheduled: (DeskMoment & { by: string }) | null;
  held: string | null;
  embargo: DeskMoment | null;
  expiry: (DeskMoment & { reason: string; redirectTo: string | null }) | null;
  terms: Term[];
}

/** An instant with the other calendar and the zone beside it. */
export interface DeskMoment {
  at: Moment;
  /** «۲۲ نوامبر ۲۰۲۶، به وقت Asia/Tehran (+03:30)» */
  beside: string;
}

/** The server's side of the screen, handed in by the page. */
export interface StoryVerbs {
  create: (creationKey: string, content: StoryContent) => Promise<DeskAnswer>;
  save: (id: string, number: number, content: StoryContent, writing: Writing) => Promise<DeskAnswer>;
  take: (action: string, id: string, number: number, form: ActionForm) => Promise<DeskAnswer>;
}

export interface Choice {
  id: string;
  name: string;
}

/** What the fields choose from. */
export interface StoryChoices {
  /** Those the viewer writes for. */
  organisations: Choice[];
  /** All of the city, to join in. */
  everyOrganisation: Choice[];
  topics: Choice[];
  /** The city's own measures, for figures that quote them; only where somebody writes. */
  measures?: readonly Quotable[];
}
