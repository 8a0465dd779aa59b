import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { type CommentDraft, LONGEST_NAME, LONGEST_WORDS } from "@/newsroom/comments/comment";
import type { Policy } from "@/newsroom/comments/policy";
import { commentWords } from "@/words/fa/comments";
import { sentenceOf } from "@/words/issue";
import { Proof } from "./proof";
import { type Stamp, Trap } from "./trap";

interface Props {
  /** The news code of the story. */
  code: number;
  /** The comment that is answered. */
  parentId?: string;
  title: string;
  /** Where the form stands in its page's outline. */
  heading: "h2" | "h3";
  /** What was refused, with what was typed. */
  draft?: CommentDraft | null;
  stamp: Stamp;
  /** What the browser solves before a busy network's comment is taken; null where nothing is asked. */
  task?: string | null;
  policy: Exclude<Policy, "closed">;
}

/**
 * A plain form that posts and is redirected: it works as it stands. /reader.js puts a once-token into it and keeps
 * what is typed through a reload.
 */
export function CommentForm(props: Props) {
  const { code, parentId, title, heading: Heading, draft, stamp, policy, task } = props;
  return (
    <section
      id="comment-form"
      aria-labelledby="comment-form-title"
      className="screen-only grid max-w-[42rem] gap-5"
    >
      <Heading id="comment-form-title" className="headline-3">
        {title}
      </Heading>
      <ErrorSummary issues={(draft?.issues ?? []).map(inSummary)} />
      <p className="text-sm text-soft">
        {commentWords.policies[policy]} {commentWords.rules}
      </p>
      <form
        method="post"
        action={`/news/${code}/comments`}
        noValidate
        data-reader="comment"
        data-keep={parentId ? `${code}.${parentId}` : code}
        className="grid gap-5"
      >
        <Fields draft={draft} />
        {parentId ? <input type="hidden" name="parent" value={parentId} /> : null}
        <input type="hidden" name="token" defaultValue={draft?.token ?? ""} />
        <Trap {...stamp} />
        <Proof task={task} />
        <div>
          <Button type="submit" tone="primary" icon="send">
            {commentWords.send}
          </Button>
        </div>
      </form>
    </section>
  );
}

function Fields({ draft }: { draft?: CommentDraft | null }) {
  return (
    <>
      <TextField
        id="comment-name"
        name="name"
        label={commentWords.name}
        hint={commentWords.nameHint}
        error={errorOf(draft, "name")}
        defaultValue={draft?.name ?? ""}
        maxLength={LONGEST_NAME}
        autoComplete="name"
        required
      />
      <TextArea
        id="comment-words"
        name="words"
        label={commentWords.words}
        hint={commentWords.wordsHint}
        error={errorOf(draft, "words")}
        defaultValue={draft?.words ?? ""}
        maxLength={LONGEST_WORDS}
        required
      />
      <p
        data-reader="count"
        data-for="comment-words"
        data-words={commentWords.lettersLeft}
        className="meta"
        hidden
      />
    </>
  );
}

function errorOf(draft: CommentDraft | null | undefined, field: string): string | undefined {
  const issue = draft?.issues.find((found) => found.field === field);
  return issue && sentenceOf(issue);
}

function inSummary(issue: CommentDraft["issues"][number]) {
  return { text: sentenceOf(issue), ...(issue.field ? { field: `comment-${issue.field}` } : {}) };
}
