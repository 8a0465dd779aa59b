import { foldKey } from "@/newsroom/persian/fold";
import type { Check, Placed, Sheet } from "../check";
import { holdsOn, type KnownName } from "../known-name";
import type { Passage } from "../passage";
import { looseSource } from "./pattern";

const POLITE = "(?:(?:آقای|خانم|دکتر|مهندس|سید|حاج)[\\s\\u200c]+)*";
const FORMER = /^[\s\u200c]*(?:پیشین|سابق|اسبق|وقت)/u;
const EDGE_BEFORE = "(?<![\\p{L}\\p{M}\\u200c])";
const EDGE_AFTER = "(?![\\p{L}\\p{M}])";

/** «عباس رجبی، شهردار ساری» after his last day: the title was right once. */
export const titleFormer: Check = {
  key: "title-former",
  group: "names",
  onSheet: (sheet) =>
    officials(sheet)
      .filter((known) => !holdsOn(known, sheet.day) && !holdsToday(known, sheet))
      .flatMap((known) =>
        inAll(sheet, (passage) =>
          pairs(passage, known.title, known.name).map((title) => ({
            ...title,
            mend: titleOn(known.name, sheet) ?? `${known.title} پیشین`,
            values: { name: known.name, title: known.title },
          })),
        ),
      ),
};

/** The title of one official beside the name of another. */
export const titleOfAnother: Check = {
  key: "title-of-another",
  group: "names",
  onSheet: (sheet) => {
    const titles = [...new Set(officials(sheet).map(({ title }) => title))];
    const people = [...new Set(officials(sheet).map(({ name }) => name))];
    return titles.flatMap((title) =>
      people
        .filter((name) => !everHeld(name, title, sheet))
        .flatMap((name) =>
          inAll(sheet, (passage) =>
            pairs(passage, title, name).map((range) => ({
              ...range,
              mend: titleOn(name, sheet),
              values: { name, title, holder: holderOf(title, sheet) },
            })),
          ),
        ),
    );
  },
};

const officials = ({ names }: Sheet) =>
  names.filter(({ kind, title }) => kind === "official" && title !== "");
const same = (one: string, other: string) => foldKey(one) === foldKey(other);

function inAll({ passages }: Sheet, look: (passage: Passage) => Omit<Placed, "where">[]): Placed[] {
  return passages.flatMap((passage) => look(passage).map((hit) => ({ ...hit, where: passage.where })));
}

// «عنوان، نام», «عنوان نام» and «نام، عنوان»; not where «پیشین» or «سابق» says it already.
function pairs({ text }: Passage, title: string, name: string) {
  const [called, person] = [looseSource(title), looseSource(name)];
  const before = new RegExp(
    `${EDGE_BEFORE}(?<title>${called})(?:،)?[\\s]+${POLITE}${person}${EDGE_AFTER}`,
    "dgu",
  );
  const after = new RegExp(`${EDGE_BEFORE}${person}(?:،)?[\\s]+(?<title>${called})${EDGE_AFTER}`, "dgu");
  return [...text.matchAll(before), ...text.matchAll(after)].flatMap((match) => {
    const range = match.indices?.groups?.title;
    if (!range || FORMER.test(text.slice(range[1]))) return [];
    return [{ from: range[0], to: range[1] }];
  });
}

// Somebody may leave a title and come back to it: then another row of theirs holds.
function holdsToday({ name, title }: KnownName, sheet: Sheet): boolean {
  return officials(sheet).some(
    (known) => same(known.name, name) && same(known.title, title) && holdsOn(known, sheet.day),
  );
}

function everHeld(name: string, title: string, sheet: Sheet): boolean {
  return officials(sheet).some((known) => same(known.name, name) && same(known.title, title));
}

function titleOn(name: string, sheet: Sheet): string | null {
  return officials(sheet).find((known) => same(known.name, name) && holdsOn(known, sheet.day))?.title ?? null;
}

function holderOf(title: string, sheet: Sheet): string {
  return officials(sheet).find((known) => same(known.title, title) && holdsOn(known, sheet.day))?.name ?? "";
}
