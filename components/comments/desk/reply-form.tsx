"use client";

import { Button } from "@/components/ui/button";
import { useSentForm } from "@/components/ui/desk/use-sent-form";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Icon } from "@/components/ui/icon";
import { TextArea } from "@/components/ui/text-area";
import { LONGEST_WORDS } from "@/newsroom/comments/comment";
import { moderationWords } from "@/words/fa/comments";
import { say } from "@/words/say";
import { type ModerationForm, untouched } from "./moderation-form";
import { sentences } from "./sentences";

interface Props {
  commentId: string;
  organisation: string;
  action: ModerationForm;
  place: string;
}

/** The organisation answers a published comment, in its own name. */
export function ReplyForm({ commentId, organisation, action, place }: Props) {
  const { state, isSending, form } = useSentForm(action, untouched);
  const wordsId = `reply-${commentId}`;
  const { summary, errors } = sentences(state.issues, { words: wordsId });
  return (
    <details open={state.issues.length > 0} className="max-w-[46rem] open:basis-full">
      <summary className="target cursor-pointer gap-1 text-sm text-soft">
        <Icon name="down" className="size-4" />
        {moderationWords.reply}
      </summary>
      <form {...form} noValidate className="grid gap-3">
        <ErrorSummary issues={summary} />
        <input type="hidden" name="comment" value={commentId} />
        <input type="hidden" name="place" value={place} />
        <TextArea
          id={wordsId}
          name="words"
          label={moderationWords.replyLabel}
          hint={say(moderationWords.replyHint, { organisation })}
          error={errors.words}
          defaultValue={state.typed.words}
          maxLength={LONGEST_WORDS}
          required
        />
        <div>
          <Button type="submit" tone="primary" icon="send" disabled={isSending}>
            {moderationWords.sendReply}
          </Button>
        </div>
      </form>
    </details>
  );
}
