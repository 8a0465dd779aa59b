import { z } from "zod";
import { type Which, whiches } from "@/components/media/library-filter";
import type { LibraryFilter, LibraryKey } from "@/newsroom/media/library-queries";
import { lacks } from "@/newsroom/media/picture";
import { normalise } from "@/newsroom/persian/normalise";

/** What the address of the library says. */
export interface LibraryQuery {
  words: string;
  organisation: string | null;
  which: Which;
  key: LibraryKey | null;
}

type Parameters = Record<string, string | string[] | undefined>;

const LONGEST = 100;

/** Reads the address; anything unreadable in it is as if it were not there. */
export function libraryQuery({ words, organisation, which, after }: Parameters): LibraryQuery {
  const chosen = z.uuid().safeParse(organisation);
  return {
    words: typeof words === "string" ? normalise(words).trim().slice(0, LONGEST) : "",
    organisation: chosen.success ? chosen.data : null,
    which: whiches.find((one) => one === which) ?? "all",
    key: keyFrom(after),
  };
}

export function libraryAddress({ words, organisation, which, key }: LibraryQuery): string {
  const query = new URLSearchParams();
  if (words) query.set("words", words);
  if (organisation) query.set("organisation", organisation);
  if (which !== "all") query.set("which", which);
  if (key) query.set("after", `${key.createdAt.getTime()}.${key.id}`);
  return query.size > 0 ? `/desk/media?${query}` : "/desk/media";
}

export function filterOf({ words, organisation, which }: LibraryQuery): LibraryFilter {
  const lack = lacks.find((one) => one === which);
  return {
    words,
    retired: which === "retired",
    ...(organisation ? { organisationId: organisation } : {}),
    ...(lack ? { lack } : {}),
  };
}

export function isFiltered({ words, organisation, which }: LibraryQuery): boolean {
  return words !== "" || organisation !== null || which !== "all";
}

function keyFrom(text: unknown): LibraryKey | null {
  const [time = "", id] = typeof text === "string" ? text.split(".") : [];
  return /^\d{1,14}$/.test(time) && z.uuid().safeParse(id).success
    ? { createdAt: new Date(Number(time)), id: id ?? "" }
    : null;
}
