import { useMemo, useState } from "react";
import type { LinkState } from "./checks-context";
import type { BrokenLink, Teaching } from "./teaching";

/** What did not open of the story's addresses, and the hand that asks anew. Only what is saved can be asked about. */
export function useLinks({ broken: before, verbs }: Teaching, storyId: string | null) {
  const [broken, setBroken] = useState<readonly BrokenLink[]>(before);
  const [state, setState] = useState<LinkState>("unasked");
  const ask = async () => {
    if (!storyId) return setState("unsaved");
    setState("asking");
    const answer = await verbs.askLinks(storyId).catch(() => null);
    if (!answer?.ok) return setState("unasked");
    setBroken(answer.broken);
    if (answer.asked === 0) return setState("none");
    setState(answer.broken.length > 0 ? "broken" : "good");
  };
  const map = useMemo(() => new Map(broken.map(({ href, reason }) => [href, reason])), [broken]);
  return { broken: map, state, ask };
}
