import { slugOf } from "@/newsroom/persian/slug";

/** Every public address of the site (product.md, "Addresses"), as paths; in full with `origin()` before them. */

/** A story's own address: the news code decides, the slug is for people. Percent-encoded. */
export function storyAddress(story: { code: number; headline: string }): string {
  return `/news/${story.code}/${encodeURIComponent(slugOf(story.headline))}`;
}

export const shortAddress = (code: number): string => `/n/${code}`;
export const topicAddress = (slug: string): string => `/topics/${slug}`;
export const organisationAddress = (slug: string): string => `/organisations/${slug}`;
export const searchAddress = (words: string): string => `/search?q=${encodeURIComponent(words)}`;

/** A news code as it stands in an address: ASCII digits only. Null when it is none. */
export function codeFrom(segment: string): number | null {
  return /^[1-9]\d{0,14}$/.test(segment) ? Number(segment) : null;
}
