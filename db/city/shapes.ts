export type Organisation = {
  key: string;
  /** Latin, for the address `/organisations/{slug}`. */
  slug: string;
  name: string;
  shortName: string;
  kind: "municipality" | "district" | "organisation" | "department";
  parent: string | null;
  /** The one desk whose members work on every organisation's stories. */
  central?: true;
  about: string;
};

export type Topic = { slug: string; name: string };

export type Role = "author" | "editor" | "manager" | "moderator" | "administrator";

export type Person = {
  key: string;
  email: string;
  name: string;
  memberships: { organisation: string; role: Role }[];
};

/** `file` is a name inside db/city/pictures/. */
export type Picture = { file: string; alt: string; caption: string; credit: string };

/** Strings may hold **bold**, [text](https://…) and `latin` for a left-to-right run. */
export type Block =
  | { p: string }
  | { h2: string }
  | { h3: string }
  | { quote: string; by?: string }
  | { list: string[] }
  | { numbered: string[] }
  | { table: { head: string[]; rows: string[][] } }
  | { picture: Picture };

export type Figure = {
  label: string;
  /** As printed, in Persian digits. */
  value: string;
  unit: string;
  source: string;
  sourceLink?: string;
  /** ISO day the source speaks of. */
  date: string;
};

export type StoryState =
  | "live"
  | "live-with-draft"
  | "live-corrected"
  | "live-unreviewed"
  | "withdrawn"
  | "removed"
  | "draft"
  | "submitted"
  | "reviewed"
  | "approved"
  | "scheduled"
  | "returned";

export type Story = {
  key: string;
  /** Key of the organisation. */
  organisation: string;
  /** Keys of the organisations that tell it together with the first. */
  partners?: string[];
  /** Slug of the topic. */
  topic: string;
  kicker: string;
  headline: string;
  subheadline: string;
  lead: string;
  body: Block[];
  figures: Figure[];
  picture: Picture | null;
  /** A photo report: its pictures in their order. */
  gallery?: Picture[];
  sourceLink?: string;
  tags: string[];
  /** Days before the city was seeded; the day is Tehran's. */
  daysAgo: number;
  /** HH:MM in Tehran. */
  hour: string;
  state: StoryState;
  /** Key of the person who wrote it. */
  by: string;
  correction?: { kind: "correction" | "clarification" | "update"; note: string };
  /** Why it was withdrawn, removed, returned or published in an emergency. */
  reason?: string;
  /** live-with-draft: what the open draft changes. */
  draft?: Partial<Pick<Story, "headline" | "subheadline" | "lead" | "body">>;
};

export type Comment = {
  /** Key of the story; a reply carries its parent's. */
  story: string;
  name: string;
  words: string;
  state: "published" | "queued" | "not-publishable" | "removed" | "withdrawn";
  /** Only where state is not-publishable or removed. */
  reason?:
    | "insult"
    | "accusation"
    | "personal-data"
    | "advertising"
    | "off-topic"
    | "duplicate"
    | "unreadable";
  replies?: Comment[];
  /** What its writer later wrote in the place of it, and whether a moderator has let it stand yet. */
  edit?: { words: string; state: "waiting" | "approved" };
  /** The answer of an organisation, given by its key. */
  official?: { organisation: string; words: string };
  /** Hours after the story (a reply: after the story too). */
  hoursAfter: number;
  /** What came from the same browser carries the same name for it. */
  browser?: string;
  /** Why it stands first under its story. */
  featured?: string;
  /** Its author was suspended for it, for so many days, and moderators noted why. */
  suspended?: { days: number; words: string; note: string };
};

const DAY = 86_400_000;
const TEHRAN = 12_600_000;

/**
 * The ISO day in Tehran `days` before today: the city is always freshly told, whenever it is seeded,
 * and no figure is ever younger than its story.
 */
export function daysBefore(days: number): string {
  return new Date(Date.now() + TEHRAN - days * DAY).toISOString().slice(0, 10);
}
