"use client";

import { useState } from "react";
import { Button, LinkButton } from "@/components/ui/button";
import { useReady } from "@/components/ui/desk/use-ready";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { Notice } from "@/components/ui/notice";
import { TextArea } from "@/components/ui/text-area";
import type { Issue } from "@/newsroom/outcome";
import { reasonWords } from "@/words/fa/desk-stories";
import { reviewWords as words } from "@/words/fa/review";
import { sentenceOf } from "@/words/issue";

interface State {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

interface Props {
  story: string;
  /** The revision on the page: what is decided about. */
  number: number;
  may: { approve: boolean; return: boolean };
  action: (before: State, form: FormData) => Promise<State>;
}

/** Two buttons within reach of a thumb; the one that sends back asks why first. */
export function ReviewDecision({ story, number, may, action }: Props) {
  const { state, isSending: isDeciding, form } = useSentForm(action, { done: false, issues: [], typed: {} });
  const [returning, setReturning] = useState(false);
  const ready = useReady();
  const asked = may.approve || may.return;
  return (
    <form {...form} className="review-decision">
      <input type="hidden" name="story" value={story} />
      <input type="hidden" name="decidedOn" value={number} />
      <Said state={state} asked={asked} returned={returning} />
      {asked && returning ? (
        <TextArea
          name="reason"
          label={words.reason}
          hint={words.reasonHint}
          required
          rows={2}
          maxLength={1_000}
          defaultValue={state.typed.reason}
        />
      ) : null}
      <div className="flex flex-wrap gap-3">
        {may.approve && !returning ? (
          <Button
            type="submit"
            name="decision"
            value="approve"
            tone="primary"
            icon="shield"
            disabled={!ready || isDeciding}
          >
            {words.approve}
          </Button>
        ) : null}
        {may.return && !returning ? (
          <Button icon="back" disabled={!ready} onClick={() => setReturning(true)}>
            {words.return}
          </Button>
        ) : null}
        {may.return && returning ? (
          <>
            <Button
              type="submit"
              name="decision"
              value="return"
              tone="danger"
              icon="back"
              disabled={isDeciding}
            >
              {words.sendBack}
            </Button>
            <Button onClick={() => setReturning(false)}>{reasonWords.cancel}</Button>
          </>
        ) : null}
        <LinkButton tone="bare" href={`/desk/stories/${story}`}>
          {words.open}
        </LinkButton>
      </div>
    </form>
  );
}

function Said({ state, asked, returned }: { state: State; asked: boolean; returned: boolean }) {
  if (state.done)
    return <Notice tone="good" role="status" title={returned ? words.returned : words.approved} />;
  const isStale = state.issues.some(({ key }) => key === "stories.stale");
  if (state.issues.length > 0)
    return (
      <Notice
        tone="bad"
        role="alert"
        title={isStale ? words.stale : state.issues.map(sentenceOf).join(" ")}
      />
    );
  return asked ? null : <p className="meta">{words.nothing}</p>;
}
