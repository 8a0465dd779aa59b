import type { Moment } from "@/components/ui/time";

/** A picture in the sizes the server made of it. */
export interface StoryPicture {
  src: string;
  /** Candidates in the format of `src`: "/media/a-480.jpg 480w, …" */
  srcSet?: string;
  /** Better formats first: { type: "image/avif", srcSet: "…" } */
  sources?: readonly { type: string; srcSet: string }[];
  width: number;
  height: number;
  /** "" for a decorative picture. */
  alt: string;
  credit?: string;
  caption?: string;
  /** What stays in sight where the picture is cut, in per cent from the left and from above; else its middle. */
  focus?: { x: number; y: number };
}

export type Mark = "corrected" | "unreviewed" | "withdrawn";

/** A story as lists show it. */
export interface Teaser {
  href: string;
  headline: string;
  kicker?: string;
  summary?: string;
  organisation?: { name: string; href: string };
  at: Moment;
  picture?: StoryPicture;
  /** How many pictures a photo report has. */
  photos?: number;
  marks?: readonly Mark[];
  /** The story's own language and direction, where they differ from the page's. */
  lang?: string;
  dir?: "rtl" | "ltr";
}
