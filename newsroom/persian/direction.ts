import { isRtlLang } from "rtl-detect";

export type Direction = "rtl" | "ltr";

const SITE_DEFAULT: Direction = "rtl";

const RTL_SCRIPTS = new Set(["adlm", "arab", "aran", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);
const UNKNOWN_SCRIPTS = new Set(["zinh", "zyyy", "zzzz"]);

// Written right to left, and not known to rtl-detect 1.1.2.
const MISSED_LANGUAGES = new Set(["azb", "bal", "iw", "ji", "khw", "ks", "lrc", "luz", "sdh", "skr", "syr"]);

const TAG = /^([a-z]{2,3})(?:-[a-z]{3}){0,3}(?:-([a-z]{4}))?(?:-|$)/;

/**
 * The direction text in a language runs, from its tag: "fa-IR", "az_Arab", " FA ", or nothing.
 * The script decides where it is named (fa-Latn runs left to right), then the language, then the site, which
 * is Persian. Neither rtl-detect nor Intl.Locale alone is right: the first reads no script, the second differs
 * between Node and Chromium and would tear server and browser apart.
 */
export function directionOf(languageTag: string | null | undefined): Direction {
  const tag = (languageTag ?? "")
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, "-");
  const [, language, script] = TAG.exec(tag) ?? [];
  if (script && !UNKNOWN_SCRIPTS.has(script)) return RTL_SCRIPTS.has(script) ? "rtl" : "ltr";
  if (!language || language === "und") return SITE_DEFAULT;
  return MISSED_LANGUAGES.has(language) || isRtlLang(language) ? "rtl" : "ltr";
}
