/** One story in a feed; addresses are full. */
export interface Entry {
  title: string;
  link: string;
  /** An address that never changes, whatever becomes of the headline. */
  permanent: string;
  at: Date;
  by: string;
  category: string | null;
  summary: string;
  /** When it was corrected, or its correction mended. */
  updated?: Date;
}

/** What a list of stories says of itself to those who subscribe to it. */
export interface Feed {
  title: string;
  about: string;
  home: string;
  self: string;
  entries: readonly Entry[];
}
