"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import { listWords } from "@/words/fa/desk-stories";
import { sentenceOf } from "@/words/issue";
import { say } from "@/words/say";

interface State {
  done: boolean;
  issues: Issue[];
  typed: Record<string, string>;
}

interface Props {
  saved: readonly { id: string; name: string; href: string; current: boolean }[];
  /** What is shown now, as the form sends it: a filter to keep. Null when nothing is narrowed. */
  present: { tab: string; organisation: string; words: string } | null;
  keep: (before: State, form: FormData) => Promise<State>;
  drop: (form: FormData) => Promise<void>;
}

/** The filters somebody keeps, each a link, and a field to keep the present one. */
export function SavedFilters({ saved, present, keep, drop }: Props) {
  const { state, isSending, form } = useSentForm(keep, { done: false, issues: [], typed: {} });
  if (saved.length === 0 && !present) return null;
  return (
    <section aria-label={listWords.filters} className="flex flex-wrap items-end gap-x-4 gap-y-2">
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {saved.map((filter) => (
          <li key={filter.id} className="inline-flex items-center rounded border border-line ps-3">
            <a
              href={filter.href}
              aria-current={filter.current ? "page" : undefined}
              className="quiet-link target text-sm aria-[current=page]:font-bold"
            >
              <bdi>{filter.name}</bdi>
            </a>
            <form action={drop}>
              <input type="hidden" name="filter" value={filter.id} />
              <Button
                type="submit"
                tone="bare"
                icon="close"
                aria-label={say(listWords.dropFilter, { name: filter.name })}
              />
            </form>
          </li>
        ))}
      </ul>
      {present ? (
        <form {...form} className="flex flex-wrap items-end gap-2">
          <ErrorSummary issues={state.issues.map((issue) => ({ text: sentenceOf(issue) }))} />
          {Object.entries(present).map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <TextField
            name="name"
            label={listWords.filterName}
            maxLength={60}
            defaultValue={state.typed.name}
          />
          <Button type="submit" disabled={isSending}>
            {listWords.keepFilter}
          </Button>
        </form>
      ) : null}
    </section>
  );
}
