import type { DeskStory } from "@/components/stories/desk/desk-story";
import { emptyContent, type StoryContent } from "@/newsroom/stories/content";

const at = { iso: "2026-11-22T09:30:00+03:30", text: "۹:۳۰", title: "" };

/** A story as the screen knows it, in a draft of its reader. */
export function deskStory(part: Partial<DeskStory> = {}): DeskStory {
  return {
    id: "5f1d3c8e-0000-4000-8000-000000000001",
    code: 1403,
    number: 1,
    state: "draft",
    standing: "none",
    unreviewed: false,
    actions: ["save", "submit"],
    actionsOnceSaved: ["save", "submit"],
    organisationFixed: false,
    leads: true,
    live: null,
    saved: { by: "نگار", byMe: true, at },
    notes: { returned: null, unreviewed: null, withdrawn: null, removed: null, claimed: null },
    people: [],
    history: [],
    changes: null,
    address: null,
    time: { zone: "Asia/Tehran", scheduled: null, held: null, embargo: null, expiry: null, terms: [] },
    replaced: {},
    ...part,
  };
}

export function content(part: Partial<StoryContent> = {}): StoryContent {
  return { ...emptyContent("5f1d3c8e-0000-4000-8000-0000000000aa"), ...part };
}
