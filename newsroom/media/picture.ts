import { searchWords } from "@/newsroom/persian/search-words";

/** A picture as it is kept: its own id, and the size it has after it was turned upright. */
export interface KeptPicture {
  id: string;
  width: number;
  height: number;
}

/** The widths a picture is served in, in pixels; a narrower original is never enlarged. */
export const widths = [400, 800, 1600] as const;
export type Width = (typeof widths)[number];

export const formats = ["avif", "webp", "jpeg"] as const;
export type Format = (typeof formats)[number];

export function isWidth(value: number): value is Width {
  return widths.some((width) => width === value);
}

/** The words of a picture as search reads them. */
export function pictureSearchText({ alt, caption, credit }: PictureText): string {
  return searchWords([alt, caption, credit].join("\n")).join(" ");
}

export interface PictureText {
  alt: string;
  caption: string;
  credit: string;
}

/** Under which right the city shows a picture: its own work, by permission, a free licence, nobody's any more. */
export const licences = ["unknown", "own", "permission", "free", "public-domain"] as const;
export type Licence = (typeof licences)[number];

/** Did those who can be recognised in a picture agree that it is shown? */
export const consents = ["unknown", "not-needed", "given", "refused"] as const;
export type Consent = (typeof consents)[number];

/** What a picture of the library may still lack. */
export const lacks = ["alt", "credit", "consent", "use"] as const;
export type Lack = (typeof lacks)[number];

/** Where a picture's focal point may lie, in per cent: five by five places are finer than any cut we make. */
export const focalSteps = [0, 25, 50, 75, 100] as const;
