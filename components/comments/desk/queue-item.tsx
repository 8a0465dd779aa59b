import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { QueueItem } from "@/newsroom/comments/comment";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords, moderationWords } from "@/words/fa/comments";
import { stateTones } from "../state-tones";
import { When } from "../when";
import { AllVisible } from "./all-visible";
import { History } from "./history";
import { Signals } from "./signals";

interface Props {
  item: QueueItem;
  /** What is known of the writer and the form that decides, where this viewer has it. */
  children?: ReactNode;
  /** What else can be done: links and folds in the line of the history. */
  quiet?: ReactNode;
}

/** One comment before its decision, with everything the decision needs. */
export function QueueEntry({ item, children, quiet }: Props) {
  const titleId = `by-${item.id}`;
  return (
    <article
      aria-labelledby={titleId}
      data-row={item.id}
      className="grid grid-cols-1 gap-3 border-t border-line py-6 first:border-0"
    >
      <header className="grid gap-1">
        <About item={item} />
        <h2 id={titleId} className="headline-4 wrap-anywhere">
          {item.state === "queued" ? (
            <span className="meta">{moderationWords.nameHidden}</span>
          ) : (
            <bdi>
              <AllVisible text={item.name} />
            </bdi>
          )}
        </h2>
      </header>
      {item.answers ? <Answers answers={item.answers} /> : null}
      <p dir="auto" className="max-w-[46rem] whitespace-pre-line wrap-anywhere">
        <AllVisible text={item.words} />
      </p>
      <Signals {...item} />
      {item.overruled ? <p className="meta">{moderationWords.overruled}</p> : null}
      {children}
      <div className="flex flex-wrap items-start gap-x-6 print:hidden">
        {quiet}
        <History lines={item.history} />
      </div>
    </article>
  );
}

function About({ item }: { item: QueueItem }) {
  return (
    <p className="meta flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={stateTones[item.state]}>{commentWords.states[item.state]}</Badge>
      {item.reason ? <span>{commentWords.reasons[item.reason]}</span> : null}
      {item.official ? (
        <Badge tone="good" icon="shield">
          {commentWords.official}
        </Badge>
      ) : null}
      {item.awaitsLook ? (
        <Badge tone="wait" icon="eye">
          {moderationWords.looks.title}
        </Badge>
      ) : null}
      <When at={item.postedAt} />
      <span>{item.organisation}</span>
      <a href={`/n/${item.story.code}`} className="text-link">
        <bdi>{persianDigits(item.story.code)}</bdi> · {item.story.headline}
      </a>
      <a href={`/desk/comments/stories/${item.story.code}`} className="quiet-link print:hidden">
        {moderationWords.policy.link}
      </a>
    </p>
  );
}

function Answers({ answers }: { answers: NonNullable<QueueItem["answers"]> }) {
  return (
    <div className="border-s-2 border-line ps-4 text-sm text-soft">
      <p className="flex flex-wrap gap-x-2">
        {moderationWords.answers}
        <bdi className="font-bold">
          <AllVisible text={answers.name} />
        </bdi>
        <span>({commentWords.states[answers.state]})</span>
      </p>
      <p dir="auto" className="line-clamp-3 wrap-anywhere">
        <AllVisible text={answers.words} />
      </p>
    </div>
  );
}
