export const holidayKinds = ["holiday", "mourning", "local"] as const;
export type HolidayKind = (typeof holidayKinds)[number];

/** A day off or of mourning. Days are YYYY-MM-DD (Gregorian). */
export interface Holiday {
  day: string;
  name: string;
  kind: HolidayKind;
  /** Whether offices are closed that day. */
  closed: boolean;
  /** Computed for the solar or the lunar year, or typed by somebody. A lunar one is a proposal: sighting may move it by a day. */
  source: "solar" | "lunar" | "typed";
}

/** A holiday as the calendar proposes it for a year; `key` is the same however often it is proposed. */
export interface ProposedHoliday extends Holiday {
  year: number;
  key: string;
}

/** A holiday as the city keeps it. */
export interface KeptHoliday extends ProposedHoliday {
  id: string;
}
