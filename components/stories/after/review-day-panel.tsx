"use client";

import { useState } from "react";
import { sentences } from "@/components/people/sentences";
import { Button } from "@/components/ui/button";
import { DayField } from "@/components/ui/day-field";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import type { Moment } from "@/components/ui/time";
import { reviewDayWords } from "@/words/fa/after";
import { say } from "@/words/say";
import { type AfterForm, untouched } from "./form-state";
import { PanelSection } from "./panel-section";

interface Props {
  storyId: string;
  /** The public revision the person sees. */
  liveNumber: number;
  /** YYYY-MM-DD, or empty. */
  day: string;
  shownDay: Moment | null;
  suggested: { day: string; text: string };
  /** Null for those who may only read. */
  action: AfterForm | null;
}

/** When somebody looks again whether a live story still holds. */
export function ReviewDayPanel({ storyId, liveNumber, day, shownDay, suggested, action }: Props) {
  return (
    <PanelSection id="review-again" title={reviewDayWords.title}>
      <p className="text-sm">
        {shownDay ? say(reviewDayWords.on, { day: shownDay.text }) : reviewDayWords.none}
      </p>
      {action ? <LookForm key={day} {...{ storyId, liveNumber, suggested, action }} day={day} /> : null}
    </PanelSection>
  );
}

type FormProps = Omit<Props, "shownDay" | "action"> & { action: AfterForm };

function LookForm({ storyId, liveNumber, day, suggested, action }: FormProps) {
  const { state, isSending: isLooking, form } = useSentForm(action, untouched);
  const [chosen, setChosen] = useState(day);
  const [opened, setOpened] = useState(0);
  const { summary } = sentences(state.issues.map((issue) => ({ ...issue, field: "review-day" })));
  const suggest = () => {
    setChosen(suggested.day);
    setOpened(opened + 1);
  };
  return (
    <form {...form} className="grid gap-3">
      <ErrorSummary issues={summary} />
      {state.done ? <Notice tone="good" role="status" title={reviewDayWords.done} /> : null}
      <input type="hidden" name="storyId" value={storyId} />
      <input type="hidden" name="decidedOn" value={liveNumber} />
      <DayField
        key={opened}
        id="review-day"
        label={reviewDayWords.day}
        iso={chosen}
        optional
        onDay={setChosen}
      />
      {day === "" ? (
        <Button tone="bare" icon="calendar" className="justify-self-start" onClick={suggest}>
          {say(reviewDayWords.suggest, { day: suggested.text })}
        </Button>
      ) : null}
      <div className="flex flex-wrap gap-2">
        <Button type="submit" name="way" value="set" disabled={isLooking}>
          {reviewDayWords.set}
        </Button>
        <Button type="submit" name="way" value="still" icon="check" disabled={isLooking}>
          {reviewDayWords.still}
        </Button>
      </div>
      <p className="meta">{reviewDayWords.stillHint}</p>
    </form>
  );
}
