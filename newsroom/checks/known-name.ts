/** An official, an office or a place as the city's registry knows it, with the days on which it holds. */
export interface KnownName {
  id: string;
  kind: "official" | "office" | "place";
  /** The right form: «عباس رجبی», «میدان ساعت». */
  name: string;
  /** Known misspellings and former forms. */
  variants: readonly string[];
  /** What an official is called: «شهردار ساری»; empty for offices and places. */
  title: string;
  organisation: string;
  /** First and last day on which it holds, YYYY-MM-DD; null without an end. */
  from: string | null;
  to: string | null;
}

/** Does it hold on this day? */
export function holdsOn({ from, to }: Pick<KnownName, "from" | "to">, day: string): boolean {
  return (from === null || from <= day) && (to === null || day <= to);
}
