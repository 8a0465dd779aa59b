/** Something that stands on a day of the calendar. */
export interface Entry {
  kind: "scheduled" | "embargo" | "expiry" | "review" | "deadline" | "event" | "promise";
  at: Date;
  title: string;
  href: string;
  late?: boolean;
  /** Glad news: on a day of mourning the calendar warns. */
  glad?: boolean;
}
