import { foldForSearch } from "@/newsroom/persian/fold";

const SMALL = new Set(
  "از به در با که را برای این آن تا هم یا هر یک دو سه ها های هایی تر ترین می نمی شد شود شده است اند بود کرد کند کنند دارد دارند خود او وی نیز پس پیش بر بی اما ولی همه چه چند باید شهر شهرداری ساری خبر سال روز گفت داد داده گرفت ام ای ی و".split(
    " ",
  ),
);

/** The words that carry the meaning, folded: without small words, half-spaces counting as spaces. */
export function keyWords(text: string): string[] {
  return foldForSearch(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 1 && !SMALL.has(word));
}

/** Do two words mean the same, one perhaps with an ending? «آسفالت» and «آسفالته», «خیابان» and «خیابانی». */
export function isAkin(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short === long || (short.length >= 3 && long.length - short.length <= 3 && long.startsWith(short));
}
