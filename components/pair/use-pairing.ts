import { useMemo } from "react";
import { newEntry } from "@/components/stories/desk/claim-entry";
import { isUnsaved } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { Kept } from "@/components/stories/desk/use-kept-copy";
import type { UnsavedText } from "@/newsroom/stories/pulse";
import type { PairVerbs } from "./pair-verbs";
import type { Pairing } from "./pairing";
import { useAutosave } from "./use-autosave";
import { useOthers } from "./use-others";
import { usePulse } from "./use-pulse";

const READS_FIRST = 60_000;

/** Everything that makes one story bearable for two: presence, the pen, working copies on the server, joining. */
export function usePairingOf(desk: Desk, kept: Kept, verbs: PairVerbs): Pairing {
  const { heard, beat, typedAt } = usePulse(desk);
  const lock = heard?.pulse.lock ?? null;
  const holder = lock && !lock.mine ? lock.name : null;
  const onServer = useAutosave(desk, holder !== null, beat);
  useOthers({ desk, kept, verbs, heard, holder, beat, typedAt });
  return useMemo(() => {
    const id = desk.state.story?.id ?? "";
    const takeUnsaved = async (text: UnsavedText) => {
      const entry = newEntry();
      const taken = await verbs.takeUnsaved(id, text.id, entry).catch(() => null);
      if (!taken?.ok) return false;
      if (isUnsaved(desk.now())) kept.putAside();
      desk.setEntry(entry);
      const { content, basedOn } = taken.value;
      desk.change({ type: "replaced", content, number: basedOn, unsaved: true });
      return true;
    };
    return {
      heard,
      holder,
      onServer,
      takeOver: () => {
        // Who took the pen out of a hand may read a while before they write.
        typedAt.current = Date.now() + READS_FIRST;
        void beat(true);
      },
      readUnsaved: (text) => verbs.readUnsaved(id, text.id).catch(() => null),
      takeUnsaved,
      dropUnsaved: (entry) => void verbs.dropUnsaved(id, entry).catch(() => undefined),
    };
  }, [desk, kept, verbs, heard, holder, onServer, beat, typedAt]);
}
