import { useState } from "react";
import { Button } from "@/components/ui/button";
import { Time } from "@/components/ui/time";
import { termWords } from "@/words/fa/desk-stories";
import { timeWords } from "@/words/fa/time";
import { type ActionForm, emptyForm, type Term } from "./desk-story";
import { MomentDialog } from "./moment-dialog";
import type { Desk } from "./use-desk";

/** Until when a story is held back, when it leaves by itself, and the buttons for both. */
export function TimePanel({ desk }: { desk: Desk }) {
  const time = desk.state.story?.time;
  if (!time || (time.terms.length === 0 && !time.embargo && !time.expiry)) return null;
  return (
    <section aria-labelledby="time-title">
      <h2 id="time-title" className="part-title">
        {timeWords.panel}
      </h2>
      {time.embargo ? <Line sentence={timeWords.embargo} moment={time.embargo} /> : null}
      {time.expiry ? <Line sentence={timeWords.expiry} moment={time.expiry} /> : null}
      {time.expiry ? <p className="meta whitespace-pre-line">{time.expiry.reason}</p> : null}
      {!time.embargo && !time.expiry ? <p className="meta">{timeWords.noEmbargo}</p> : null}
      <div className="mt-2 flex flex-wrap gap-2">
        {time.terms.map((term) => (
          <TermButton key={term} term={term} zone={time.zone} desk={desk} />
        ))}
      </div>
    </section>
  );
}

function Line({
  sentence,
  moment,
}: {
  sentence: string;
  moment: { at: Parameters<typeof Time>[0]["at"]; beside: string };
}) {
  const [before, after] = sentence.split("{at}");
  return (
    <p className="py-1 text-sm">
      {before}
      <Time at={moment.at} className="font-bold" />
      {after}
      <span className="meta block">{moment.beside}</span>
    </p>
  );
}

function TermButton({ term, zone, desk: { saver, state } }: { term: Term; zone: string; desk: Desk }) {
  const [asking, setAsking] = useState(false);
  const [form, setForm] = useState<ActionForm>(emptyForm);
  const busy = state.phase === "acting" || state.phase === "saving";
  const asksForMoment = term === "embargo" || term === "expiry";
  const begin = () => {
    if (busy) return;
    if (asksForMoment) setAsking(true);
    else void take();
  };
  const take = async () => (await saver.act(term, form)) && setAsking(false);
  return (
    <>
      <Button data-command aria-disabled={busy || undefined} onClick={begin}>
        {termWords[term]}
      </Button>
      {asking && !state.conflict ? (
        <MomentDialog
          action={term}
          zone={zone}
          form={form}
          onChange={setForm}
          refused={state.issues}
          failed={state.phase === "unanswered" ? state.said : ""}
          onClose={() => setAsking(false)}
          onDone={() => void take()}
        />
      ) : null}
    </>
  );
}
