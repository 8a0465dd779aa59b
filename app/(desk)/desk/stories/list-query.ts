import { z } from "zod";
import { normalise } from "@/newsroom/persian/normalise";
import type { DeskKey, DeskRow } from "@/newsroom/stories/desk-queries";
import type { ListFilter } from "@/newsroom/stories/saved-filter";
import { type Tab, tabFrom } from "./tabs";

/** What the address of the list says. */
export interface ListQuery extends ListFilter {
  tab: Tab;
  key: DeskKey | null;
}

type Parameters = Record<string, string | string[] | undefined>;

const LONGEST = 100;

/** Reads the address; anything unreadable in it is as if it were not there. */
export function listQuery({ tab, organisation, words, after }: Parameters): ListQuery {
  const chosen = z.uuid().safeParse(organisation);
  return {
    tab: tabFrom(tab),
    organisation: chosen.success ? chosen.data : null,
    words: typeof words === "string" ? normalise(words).trim().slice(0, LONGEST) : "",
    key: keyFrom(after),
  };
}

export function listAddress({
  tab,
  organisation,
  words,
  key,
}: Omit<ListQuery, "tab"> & { tab: string }): string {
  const query = new URLSearchParams({ tab });
  if (organisation) query.set("organisation", organisation);
  if (words) query.set("words", words);
  if (key) query.set("after", `${key.touchedAt.getTime()}-${key.code}`);
  return `/desk/stories?${query}`;
}

/** Where the next page begins: after the last row shown. */
export function nextKey(rows: readonly DeskRow[]): DeskKey | null {
  const last = rows.at(-1);
  return last ? { touchedAt: last.touchedAt, code: last.code } : null;
}

function keyFrom(text: unknown): DeskKey | null {
  const parts = typeof text === "string" ? /^(\d{1,14})-(\d{1,15})$/.exec(text) : null;
  return parts ? { touchedAt: new Date(Number(parts[1])), code: Number(parts[2]) } : null;
}
