import type { Metadata } from "next";

/** What every page of an account says of itself: nobody lists it, and no other site learns the link in its address. */
export function ownPage(title: string): Metadata {
  return { title, robots: { index: false, follow: false, noarchive: true }, referrer: "same-origin" };
}
