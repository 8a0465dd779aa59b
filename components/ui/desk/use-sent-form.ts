"use client";

import { unstable_isUnrecognizedActionError, unstable_rethrow } from "next/navigation";
import { type FormEvent, startTransition, useActionState, useEffect, useRef } from "react";
import type { Issue } from "@/newsroom/outcome";

interface Answer {
  issues: Issue[];
  done?: boolean;
}
type Action<State> = (before: State, form: FormData) => Promise<State>;

/**
 * A form of the desk and what became of it. With a script it is sent by hand: what was typed stays until it was done, and a
 * network that broke, or a server that failed, is one more refusal, where an action left to itself would take the page away
 * with every word on it. Without a script the form posts itself to the same action. `form` goes onto the form element.
 */
export function useSentForm<State extends Answer>(action: Action<State>, untouched: State) {
  const [posted, post] = useActionState<State, FormData>(
    action as (before: Awaited<State>, form: FormData) => Promise<State>,
    untouched as Awaited<State>,
  );
  const element = useRef<HTMLFormElement | null>(null);
  const [sent, send, isSending] = useActionState<State | null, FormData>(
    async (before: State | null, form: FormData) => {
      const last = before ?? posted;
      try {
        return await action(last, form);
      } catch (error) {
        rethrowRouting(error, () => element.current?.reset());
        return { ...last, done: false, issues: [{ key: keyOf(error) }] };
      }
    },
    null,
  );
  const state = sent ?? posted;
  useEffect(() => {
    if (state.done) element.current?.reset();
  }, [state]);
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    element.current = event.currentTarget;
    const { submitter } = event.nativeEvent as SubmitEvent;
    const form = new FormData(event.currentTarget, submitter);
    startTransition(() => send(form));
  };
  return { state, isSending, form: { action: post, onSubmit } };
}

// Where an action leads to another page, the form has done its work.
function rethrowRouting(error: unknown, done: () => void): void {
  try {
    unstable_rethrow(error);
  } catch (routing) {
    done();
    throw routing;
  }
}

function keyOf(error: unknown): Issue["key"] {
  return unstable_isUnrecognizedActionError(error) ? "general.page-outdated" : "general.no-answer";
}
