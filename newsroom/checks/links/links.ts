import type { Check } from "../check";
import type { Passage } from "../passage";

const NOTHING_SAID = /^(?:این‌?جا|اینجا را ببینید|کلیک کنید|این لینک|لینک|پیوند|ادامه)[.،]?$/u;
const LONG_ADDRESS = /https?:\/\/[^\s«»]{40,}/gu;

const linksOf = (passage: Passage, wrong: (words: string, href: string) => boolean) =>
  passage.links.filter(({ from, to, href }) => wrong(passage.text.slice(from, to).trim(), href));

/** «اینجا» tells a screen reader nothing. */
export const linkSaysNothing: Check = {
  key: "link-says-nothing",
  group: "links",
  inPassage: (passage) =>
    linksOf(passage, (words) => NOTHING_SAID.test(words)).map(({ from, to }) => ({ from, to })),
};

/** An address in full in the middle of a sentence. */
export const bareAddress: Check = {
  key: "bare-address",
  group: "links",
  inPassage: ({ text, where }) =>
    where.part === "body" || where.part === "lead"
      ? [...text.matchAll(LONG_ADDRESS)].map(({ 0: found, index }) => ({
          from: index,
          to: index + found.length,
        }))
      : [],
};

/** http:// can be read and changed on its way. */
export const notSecure: Check = {
  key: "link-not-secure",
  group: "links",
  inPassage: (passage) =>
    linksOf(passage, (_, href) => /^http:/i.test(href)).map(({ from, to, href }) => ({
      from,
      to,
      values: { address: hostOf(href) },
    })),
};

/** What the city's server could not open when it last asked. */
export const brokenLink: Check = {
  key: "link-broken",
  group: "links",
  onSheet: ({ passages, broken }) =>
    passages.flatMap((passage) =>
      passage.links.flatMap(({ from, to, href }) => {
        const reason = broken?.get(href);
        return reason ? [{ where: passage.where, from, to, values: { reason } }] : [];
      }),
    ),
};

function hostOf(href: string): string {
  return URL.canParse(href) ? new URL(href).host : href;
}
