const ZWNJ = "\u200c";
const PREFIXES = [
  "می",
  "نمی",
  "بی",
  "هم",
  "پیش",
  "پس",
  "غیر",
  "نا",
  "فرا",
  "درون",
  "برون",
  "میان",
  "کم",
  "پر",
  "خوش",
];
const SUFFIXES =
  "ها های هایی هایم هایت هایش هایمان هایتان هایشان تر ترین تری ترها ترین‌ها ام ات اش ای ایم اید اند مان تان شان م ت ش ی ند گذاری سازی پذیر دار رسانی".split(
    " ",
  );

/**
 * Every way a word may be made of known parts: as it stands, without its half-spaces, without a prefix or a suffix, or
 * as a compound of whole words. Each way is a list of parts that must all be known.
 * @param {string} word
 * @returns {string[][]}
 */
export function formsOf(word) {
  const bare = word.normalize("NFC").replace(/[\u064b-\u0652\u0670]/g, "");
  const plain = bare.replace(/\u0654$/, "");
  const ways = [[bare], [plain], [plain.replaceAll(ZWNJ, "")], [plain.replace(/هٔ/g, "ه")]];
  const parts = plain.split(ZWNJ).filter(Boolean);
  if (parts.length > 1) ways.push(...compounds(parts));
  for (const suffix of SUFFIXES) {
    if (plain.endsWith(suffix) && plain.length - suffix.length >= 3)
      ways.push([plain.slice(0, -suffix.length).replace(/\u200c$/, "")]);
  }
  return ways.filter((way) => way.every((part) => part !== ""));
}

// «پیاده‌رو‌سازی»: known words side by side; prefixes and suffixes among them need not be words of their own.
function compounds(parts) {
  const known = parts.filter((part, place) => {
    if (place === 0 && PREFIXES.includes(part)) return false;
    return !(place > 0 && SUFFIXES.includes(part));
  });
  return known.length > 0 && known.every((part) => part.length > 1)
    ? [known, [known.join(ZWNJ)], [known.join("")]]
    : [];
}
