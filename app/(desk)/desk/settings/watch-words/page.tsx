import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { StepForm } from "@/components/ui/desk/step-form";
import { EmptyState } from "@/components/ui/empty-state";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { mayKeepWatch, mayReadWatch } from "@/newsroom/comments/keep-watch";
import { type ListedWatchWord, listedWatchWords } from "@/newsroom/comments/watch-queries";
import { watchWords as words } from "@/words/fa/comments";
import { settingsWords } from "@/words/fa/settings";
import { say } from "@/words/say";
import { dropWatchWordAction, keepWatchWordAction } from "./actions";

export const metadata: Metadata = { title: words.title };

/** The words on which the moderator looks twice: read by who decides, kept by administrators. */
export default async function WatchWordsPage() {
  const viewer = await requireViewer();
  if (!mayReadWatch(viewer)) notFound();
  const list = await listedWatchWords();
  const mayKeep = mayKeepWatch(viewer);
  return (
    <>
      <PageHeader title={words.title} trail={[{ href: "/desk/settings", label: settingsWords.title }]}>
        {words.intro}
      </PageHeader>
      <div className="grid max-w-[46rem] gap-8">
        {mayKeep ? (
          <StepForm step={keepWatchWordAction} label={words.add} tone="primary" hidden={{}}>
            <TextField name="word" label={words.word} maxLength={60} />
            <TextArea name="allowed" label={words.allowed} hint={words.allowedHint} rows={3} optional />
          </StepForm>
        ) : null}
        {list.length === 0 ? <EmptyState title={words.empty}>{words.emptyText}</EmptyState> : null}
        <ul>
          {list.map((listed) => (
            <Line key={listed.id} listed={listed} mayKeep={mayKeep} />
          ))}
        </ul>
      </div>
    </>
  );
}

function Line({ listed: { id, word, allowed }, mayKeep }: { listed: ListedWatchWord; mayKeep: boolean }) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-2">
      <p>
        <strong>{word}</strong>
        {allowed.length > 0 ? (
          <span className="meta block">
            {say(words.allowedIn, { phrases: allowed.map((phrase) => `«${phrase}»`).join("، ") })}
          </span>
        ) : null}
      </p>
      {mayKeep ? (
        <StepForm
          step={dropWatchWordAction}
          label={say(words.remove, { word })}
          tone="danger"
          hidden={{ id }}
        />
      ) : null}
    </li>
  );
}
