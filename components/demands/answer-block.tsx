import { PlainWords } from "@/components/comments/plain-words";
import { When } from "@/components/comments/when";
import { Icon } from "@/components/ui/icon";
import type { DemandAnswer } from "@/newsroom/demands/gathering";
import { isolate } from "@/newsroom/persian/isolate";
import { linkedWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";

interface Props {
  answer: DemandAnswer;
  /** «پاسخ {organisation} …» */
  title: string;
}

/** What the organisation last answered, in its name, with its day. */
export function AnswerBlock({ answer, title }: Props) {
  return (
    <div className="grid gap-1 border-s-2 border-green ps-4">
      <p className="flex flex-wrap items-center gap-x-3">
        <span className="flex items-center gap-2 font-bold">
          <Icon name="shield" className="size-4 text-green" />
          {say(title, { organisation: isolate(answer.organisation) })}
        </span>
        <When at={answer.at} />
        {answer.edited ? <span className="meta">{words.edited}</span> : null}
      </p>
      <PlainWords words={answer.words} />
    </div>
  );
}
