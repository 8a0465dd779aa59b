import type { Picture } from "@/newsroom/stories/body";
import { galleryOf, type StoryContent, textPictures } from "@/newsroom/stories/content";
import type { Where } from "../finding";

/** A picture of a story and where its words are written. */
export interface PictureSpot {
  picture: Picture;
  number: number;
  at: (name: "alt" | "caption" | "credit") => Where;
}

/** Every picture a story shows, in reading order. */
export function pictureSpots(content: StoryContent): PictureSpot[] {
  const spot = (part: "picture" | "gallery") => (picture: Picture, index: number) => ({
    picture,
    number: index + 1,
    at: (name: "alt" | "caption" | "credit"): Where => ({ part, index, name }),
  });
  return [...textPictures(content).map(spot("picture")), ...galleryOf(content).map(spot("gallery"))];
}
