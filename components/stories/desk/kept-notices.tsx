import { usePairing } from "@/components/pair/pair-context";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { formatJalali } from "@/newsroom/persian/calendar";
import { keptWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { BesideView } from "./beside-view";
import type { OpenedStory } from "./desk-state";
import type { StoryChoices } from "./desk-story";
import type { Desk } from "./use-desk";
import type { Kept, KeptNotice } from "./use-kept-copy";

interface Props {
  kept: Kept;
  opened: OpenedStory;
  desk: Desk;
  choices: StoryChoices;
}

/** Tells of unsaved words that the browser kept, and lets them be thrown away or put back. */
export function KeptNotices({ kept, opened, desk, choices }: Props) {
  const pair = usePairing();
  const { notice } = kept;
  if (!notice || desk.state.conflict) return null;
  const drop = () => {
    if (!window.confirm(keptWords.dropSure)) return;
    kept.drop(notice.copy, opened);
    pair?.dropUnsaved(notice.copy.entry);
  };
  const holder = pair?.holder ?? null;
  return (
    <Notice
      tone={notice.kind === "restored" ? "good" : "calm"}
      icon="restore"
      title={titles[notice.kind]}
      role="status"
    >
      <p>{explain(notice, desk.state.story?.number ?? null)}</p>
      <div className="mt-2 flex flex-wrap gap-2">
        {notice.kind === "aside" && holder === null ? (
          <Button onClick={() => kept.putBack(notice.copy)}>{keptWords.putBack}</Button>
        ) : null}
        <Button onClick={drop}>{keptWords.drop}</Button>
      </div>
      {notice.kind === "aside" ? (
        <BesideView
          title={keptWords.beside}
          present={desk.state.content}
          words={notice.copy.content}
          choices={choices}
        />
      ) : null}
    </Notice>
  );
}

const titles: Record<KeptNotice["kind"], string> = {
  restored: keptWords.restored,
  aside: keptWords.setAside,
  waiting: keptWords.waiting,
};

function explain({ kind, copy }: KeptNotice, newest: number | null): string {
  const time = formatJalali(new Date(copy.at), "full");
  if (kind === "waiting") return keptWords.waitingText;
  if (kind === "aside") return say(keptWords.setAsideText, { time, number: copy.number ?? 0 });
  const isStale = copy.number !== null && newest !== null && copy.number < newest;
  return say(isStale ? keptWords.restoredStale : keptWords.restoredText, { time, number: newest ?? 0 });
}
