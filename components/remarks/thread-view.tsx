import { type FormEvent, useState } from "react";
import { maySave } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { TextArea } from "@/components/ui/text-area";
import { Time } from "@/components/ui/time";
import { findAnchor } from "@/newsroom/stories/remarks/anchor";
import { textOfField } from "@/newsroom/stories/remarks/remark";
import { remarkWords } from "@/words/fa/remarks";
import { say } from "@/words/say";
import { goToWords } from "./go-to-words";
import type { RemarkVerbs, Settling, ShownRemark, ShownThread } from "./shown-remark";
import { useSending } from "./use-sending";

interface Props {
  desk: Desk;
  thread: ShownThread;
  verbs: RemarkVerbs;
}

/** A remark or suggestion with its answers, and what may be done with it. */
export function ThreadView({ desk, thread, verbs }: Props) {
  const isSuggestion = thread.replacement !== null;
  const stands = findAnchor(textOfField(desk.state.content, thread.field), thread.anchor) !== null;
  return (
    <article aria-label={`${isSuggestion ? remarkWords.suggestion : remarkWords.remark}: ${thread.author}`}>
      <Quoted thread={thread} stands={stands} />
      {isSuggestion ? <Proposal thread={thread} /> : null}
      <Said remark={thread} />
      {thread.replies.map((reply) => (
        <div key={reply.id} className="mt-2 border-s-2 border-line ps-3">
          <Said remark={reply} />
        </div>
      ))}
      <Steps desk={desk} thread={thread} verbs={verbs} stands={stands} />
    </article>
  );
}

function Quoted({ thread, stands }: { thread: ShownThread; stands: boolean }) {
  if (thread.field === "whole") return <p className="meta">{remarkWords.onWhole}</p>;
  return (
    <>
      <p className="text-sm">
        <span className="meta">{remarkWords.fields[thread.field]}: </span>
        <bdi>{say(remarkWords.on, { quote: thread.anchor.quote })}</bdi>
        {stands ? (
          <Button tone="bare" icon="eye" aria-label={remarkWords.show} onClick={() => goToWords(thread)} />
        ) : null}
      </p>
      {stands || thread.state === "accepted" ? null : (
        <Badge tone="wait" icon="warning">
          {remarkWords.orphan}
        </Badge>
      )}
    </>
  );
}

function Proposal({ thread: { anchor, replacement } }: { thread: ShownThread }) {
  return (
    <p dir="auto" className="difference text-sm">
      <del>{anchor.quote}</del> <ins>{replacement}</ins>
    </p>
  );
}

function Said({ remark: { author, words, at } }: { remark: ShownRemark }) {
  return (
    <>
      {words ? <p className="whitespace-pre-line text-sm">{words}</p> : null}
      <p className="meta">
        <bdi>{author}</bdi> · <Time at={at} />
      </p>
    </>
  );
}

function Steps({ desk, thread, verbs, stands }: Props & { stands: boolean }) {
  const { send, problem, isSending, ready } = useSending(desk);
  const settle = (how: Settling) => () =>
    isSending ? undefined : void send((id, number) => verbs.settle(id, number, thread.id, how));
  const isSuggestion = thread.replacement !== null;
  const isOpen = thread.state === "open";
  return (
    <>
      <p role="alert" className="text-sm font-semibold text-red">
        {problem}
      </p>
      <div className="mt-1 flex flex-wrap items-center gap-2">
        {isOpen ? null : (
          <Badge tone="quiet">
            {remarkWords.states[thread.state]}
            {thread.settledBy ? ` · ${thread.settledBy}` : ""}
          </Badge>
        )}
        {isOpen && isSuggestion && stands && maySave(desk.state) ? (
          <Button icon="check" onClick={settle("accept")} disabled={!ready}>
            {remarkWords.accept}
          </Button>
        ) : null}
        {isOpen && isSuggestion && (thread.byMe || maySave(desk.state)) ? (
          <Button onClick={settle("reject")} disabled={!ready}>
            {remarkWords.reject}
          </Button>
        ) : null}
        {isOpen && !isSuggestion ? (
          <Button icon="check" onClick={settle("resolve")} disabled={!ready}>
            {remarkWords.resolve}
          </Button>
        ) : null}
        {thread.state === "resolved" ? (
          <Button onClick={settle("reopen")} disabled={!ready}>
            {remarkWords.reopen}
          </Button>
        ) : null}
      </div>
      {isOpen ? <Reply desk={desk} thread={thread} verbs={verbs} /> : null}
    </>
  );
}

function Reply({ desk, thread, verbs }: Props) {
  const [words, setWords] = useState("");
  const { send, problem, isSending, ready } = useSending(desk);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!isSending && (await send((id) => verbs.reply(id, thread.id, words)))) setWords("");
  };
  return (
    <details className="mt-1">
      <summary className="target text-link text-sm">{remarkWords.reply}</summary>
      <form onSubmit={submit} className="grid gap-2 pt-1">
        <TextArea
          id={`reply-${thread.id}`}
          name="reply"
          label={remarkWords.reply}
          rows={2}
          maxLength={2_000}
          value={words}
          onChange={(event) => setWords(event.target.value)}
        />
        <p role="alert" className="text-sm font-semibold text-red">
          {problem}
        </p>
        <Button type="submit" disabled={!ready} className="justify-self-start">
          {remarkWords.sendReply}
        </Button>
      </form>
    </details>
  );
}
