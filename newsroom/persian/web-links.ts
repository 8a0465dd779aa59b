import { bareSigns } from "./bare";

const SCHEME = /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|mailto:|javascript:|data:[a-z]+\/)/i;
const ENDINGS =
  "com|net|org|ir|info|xyz|me|io|co|app|dev|site|online|shop|store|top|club|link|live|pro|biz|tv|cc|ly|gl|ru|de|uk|us|eu|tr|ae";
const DOT = "(?:\\.|[([{]\\s?(?:dot|\\.)\\s?[)\\]}])";
const HOST = new RegExp(`www${DOT}|[\\p{L}\\d]${DOT}(?:${ENDINGS})(?![\\p{L}\\d])`, "iu");
// Pulled apart, only between Latin letters: a Persian sentence ends with a point, too.
const APART = new RegExp(`[a-z\\d]\\s{0,2}${DOT}\\s{0,2}(?:com|net|org|ir)(?![\\p{L}\\d])`, "iu");
const NUMBERED = /(?<![\d.])(?:\d{1,3}\.){3}\d{1,3}(?=[:/]\d*)/;
const CHANNEL = /(?<![\p{L}\p{N}])@[a-z]\w{3,}/iu;

/** Does a text lead out of the city: an address of the web, however it is pulled apart, or the name of a channel? */
export function holdsLink(text: string): boolean {
  const plain = bareSigns(text);
  return [SCHEME, HOST, APART, NUMBERED, CHANNEL].some((way) => way.test(plain));
}
