"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/desk/dialog";
import { useReady } from "@/components/ui/desk/use-ready";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import type { Issue } from "@/newsroom/outcome";
import { reasonWords } from "@/words/fa/desk-stories";
import { historyWords } from "@/words/fa/desk-story-keeping";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";

interface State {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

interface Props {
  story: string;
  /** The revision to bring back, and the newest one, on which it is decided. */
  number: number;
  decidedOn: number;
  action: (before: State, form: FormData) => Promise<State>;
}

/** «بازگرداندن این نسخه», after it was said what that means. */
export function RestoreForm({ story, number, decidedOn, action }: Props) {
  const [asking, setAsking] = useState(false);
  const ready = useReady();
  const { state, isSending: isRestoring, form } = useSentForm(action, { done: false, issues: [], typed: {} });
  return (
    <>
      <Button icon="restore" disabled={!ready} onClick={() => setAsking(true)}>
        {historyWords.restore}
      </Button>
      <Dialog
        open={asking}
        title={say(historyWords.restoreTitle, { number })}
        onClose={() => setAsking(false)}
      >
        <form {...form} className="grid gap-4">
          <p className="text-sm">{historyWords.restoreText}</p>
          <input type="hidden" name="story" value={story} />
          <input type="hidden" name="number" value={number} />
          <input type="hidden" name="decidedOn" value={decidedOn} />
          <p role="alert" className="text-sm font-semibold text-red">
            {state.issues.map(sentenceOf).join(" ")}
          </p>
          <div className="flex flex-wrap gap-3">
            <Button type="submit" tone="primary" aria-disabled={isRestoring || undefined}>
              {historyWords.restore}
            </Button>
            <Button onClick={() => setAsking(false)}>{reasonWords.cancel}</Button>
          </div>
        </form>
      </Dialog>
    </>
  );
}
