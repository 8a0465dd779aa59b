import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { WordForm } from "@/components/names/word-form";
import { StepForm } from "@/components/ui/desk/step-form";
import { EmptyState } from "@/components/ui/empty-state";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { mayKeepWords, mayReadWords, wordKeepers } from "@/newsroom/words/permissions";
import { type ListedWord, wordsFor } from "@/newsroom/words/queries";
import { wordListWords as words } from "@/words/fa/names";
import { settingsWords } from "@/words/fa/settings";
import { say } from "@/words/say";
import { acceptWordAction, newWordAction, removeWordAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** The words the dictionary lacks: proposals that wait, then what was accepted. */
export default async function WordsPage() {
  const viewer = await requireViewer();
  if (!mayReadWords(viewer)) notFound();
  const [list, organisations] = await Promise.all([
    wordsFor(viewer),
    organisationOptions(viewer, wordKeepers),
  ]);
  const of = (state: ListedWord["state"]) => list.filter((word) => word.state === state);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        <WordForm
          key={list.length}
          add={newWordAction}
          organisations={organisations}
          everywhere={mayKeepWords(viewer, null)}
        />
        {list.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
        <Words title={words.proposed} list={of("proposed")} />
        <Words title={words.accepted} list={of("accepted")} />
      </div>
    </>
  );
}

function Words({ title, list }: { title: string; list: readonly ListedWord[] }) {
  if (list.length === 0) return null;
  return (
    <section>
      <h2 className="headline-3 border-b border-line pb-2">{title}</h2>
      <ul>
        {list.map((word) => (
          <WordLine key={word.id} word={word} />
        ))}
      </ul>
    </section>
  );
}

function WordLine({ word: { id, word, state, organisation, addedBy } }: { word: ListedWord }) {
  const proposed = state === "proposed";
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
      <p>
        <strong>{word}</strong>{" "}
        <span className="meta">
          {organisation ?? words.everywhere}
          {proposed && addedBy ? ` · ${say(words.addedBy, { name: addedBy })}` : ""}
        </span>
      </p>
      <div className="flex flex-wrap gap-2">
        {proposed ? (
          <StepForm step={acceptWordAction} label={say(words.accept, { word })} hidden={{ id }} />
        ) : null}
        <StepForm
          step={removeWordAction}
          label={say(proposed ? words.decline : words.remove, { word })}
          tone="danger"
          hidden={{ id }}
        />
      </div>
    </li>
  );
}
