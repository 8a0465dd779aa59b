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
