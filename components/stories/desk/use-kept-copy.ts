import { useCallback, useEffect, useRef, useState } from "react";
import { claimEntry, newEntry } from "./claim-entry";
import { contentKey } from "./content-key";
import { isUnsaved, maySave, type OpenedStory } from "./desk-state";
import { dropCopy, type KeptCopy, keepCopy, keptCopies } from "./kept-copy";
import type { Desk } from "./use-desk";

/** What the screen says about a copy it found: put back, put aside by hand, or waiting until the story can be edited. */
export interface KeptNotice {
  kind: "restored" | "aside" | "waiting";
  copy: KeptCopy;
}

const KEEP_EVERY = 1_000;

/** Keeps unsaved words in the browser, and puts them back after a reload, a lost connection or a crashed tab. */
export function useKeptCopy(desk: Desk, personId: string) {
  const [notice, setNotice] = useState<KeptNotice | null>(null);
  // A save ends the notice of what was put back into it; what lies aside stays.
  const forget = () => setNotice((shown) => (shown?.kind === "aside" ? shown : null));
  const { keep, roomLeft } = useKeeping(desk, personId, forget);
  useReclaim(desk, personId, setNotice);
  const { change, setEntry, state } = desk;

  const putAside = useCallback(() => {
    const copy = keep(true);
    setEntry(newEntry());
    if (copy) setNotice({ kind: "aside", copy });
  }, [keep, setEntry]);

  const putBack = (copy: KeptCopy) => {
    setEntry(copy.entry);
    change({ type: "replaced", content: copy.content, number: copy.number, unsaved: true });
    setNotice({ kind: "restored", copy });
  };

  /** Throws a copy away; `saved` is what the screen shows instead when the copy was on it. */
  const drop = (copy: KeptCopy, saved: OpenedStory) => {
    dropCopy({ personId, story: state.story?.id ?? "new" }, copy.entry);
    const { content, story } = saved;
    if (notice?.kind === "restored")
      change({ type: "replaced", content, number: story?.number ?? null, unsaved: false });
    setNotice(null);
  };

  return { notice, roomLeft, putAside, putBack, drop };
}

export type Kept = ReturnType<typeof useKeptCopy>;

function useKeeping({ state, entry }: Desk, personId: string, onSaved: () => void) {
  const [roomLeft, setRoomLeft] = useState(true);
  const latest = useRef({ state, entry });
  latest.current = { state, entry };
  const kept = useRef("");
  const keep = useCallback(
    (aside = false): KeptCopy | null => {
      const { state: now, entry: name } = latest.current;
      const mark = `${name} ${now.edits} ${aside}`;
      if (!isUnsaved(now) || kept.current === mark) return null;
      kept.current = mark;
      const slot = { personId, story: now.story?.id ?? "new" };
      const copy = {
        entry: name,
        content: now.content,
        number: now.number,
        at: new Date().toISOString(),
        aside,
      };
      setRoomLeft(keepCopy(slot, copy));
      return copy;
    },
    [personId],
  );
  useKeepingRhythm(isUnsaved(state), keep);
  useForgetting(
    { saved: state.savedEdits, unsaved: isUnsaved(state), id: state.story?.id ?? null, entry },
    personId,
    onSaved,
  );
  return { keep, roomLeft };
}

function useKeepingRhythm(unsaved: boolean, keep: () => unknown): void {
  useEffect(() => {
    if (!unsaved) return;
    const once = () => keep();
    const clock = setInterval(once, KEEP_EVERY);
    window.addEventListener("pagehide", once);
    document.addEventListener("visibilitychange", once);
    return () => {
      clearInterval(clock);
      window.removeEventListener("pagehide", once);
      document.removeEventListener("visibilitychange", once);
      // The screen may be drawn anew while somebody types.
      keep();
    };
  }, [unsaved, keep]);
}

interface Facts {
  saved: number;
  unsaved: boolean;
  id: string | null;
  entry: string;
}

// What a revision holds need not be kept here; a new story's copy stood under "new" until it was saved.
function useForgetting({ saved, unsaved, id, entry }: Facts, personId: string, onSaved: () => void): void {
  const told = useRef(saved);
  const forget = useRef(onSaved);
  forget.current = onSaved;
  useEffect(() => {
    if (unsaved || told.current === saved) return;
    told.current = saved;
    for (const story of [id ?? "new", "new"]) dropCopy({ personId, story }, entry);
    forget.current();
  }, [saved, unsaved, id, entry, personId]);
}

function useReclaim(desk: Desk, personId: string, setNotice: (notice: KeptNotice) => void): void {
  const begun = useRef(false);
  const { state, now, change, entry, setEntry } = desk;
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the screen opens
  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    const slot = { personId, story: state.story?.id ?? "new" };
    void firstFree(keptCopies(slot)).then((copy) => {
      if (!copy) return void claimEntry(entry);
      if (contentKey(copy.content) === contentKey(state.content)) return dropCopy(slot, copy.entry);
      if (!maySave(state)) return setNotice({ kind: "waiting", copy });
      // Who began to write meanwhile is not interrupted.
      if (copy.aside || isUnsaved(now())) return setNotice({ kind: "aside", copy });
      setEntry(copy.entry);
      change({ type: "replaced", content: copy.content, number: copy.number, unsaved: true });
      setNotice({ kind: "restored", copy });
    });
  }, []);
}

// Copies of tabs that are still open stay with them.
async function firstFree(copies: KeptCopy[]): Promise<KeptCopy | null> {
  for (const copy of copies) if (await claimEntry(copy.entry)) return copy;
  return null;
}
