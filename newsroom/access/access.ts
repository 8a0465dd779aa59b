/** Who may see a story while it is not public. */
export const accessLimits = ["open", "organisation", "named"] as const;
export type AccessLimit = (typeof accessLimits)[number];

/** A link that shows a draft to somebody without an account, as the desk lists it. */
export interface PreviewLink {
  id: string;
  label: string;
  factCheck: boolean;
  by: string;
  createdAt: Date;
  expiresAt: Date;
  endedAt: Date | null;
  notes: GuestNote[];
}

/** What a guest wrote on the draft. */
export interface GuestNote {
  id: string;
  name: string;
  words: string;
  createdAt: Date;
}

/** For how many days a link may be made. */
export const linkDays = [1, 3, 7, 30] as const;
