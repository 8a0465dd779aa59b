import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import type { Issue } from "@/newsroom/outcome";
import { accountWords, followWords as words } from "@/words/fa/citizens";
import { sentenceOf } from "@/words/issue";

/** A demand's steps by letter. The page is the same for everyone, so it cannot know who is signed in: they leave it empty. */
export function FollowForm({ code, issues = [] }: { code: number; issues?: Issue[] }) {
  const wrong = issues.find(({ field }) => field === "email");
  return (
    <section aria-labelledby="follow" className="screen-only grid max-w-[30rem] gap-3">
      <h2 id="follow" className="headline-4">
        {words.title}
      </h2>
      <p className="text-sm text-soft">{words.text}</p>
      <form method="post" action="/account/follow-demand" noValidate className="grid gap-3">
        <ErrorSummary
          title={accountWords.nothingKept}
          issues={issues.map((issue) => ({
            text: sentenceOf(issue),
            ...(issue.field ? { field: "follow-email" } : {}),
          }))}
        />
        <input type="hidden" name="code" value={code} />
        <TextField
          type="email"
          name="email"
          id="follow-email"
          label={accountWords.signIn.email}
          hint={accountWords.signIn.emailHint}
          error={wrong && sentenceOf(wrong)}
          dir="ltr"
          maxLength={254}
          autoComplete="email"
        />
        <div>
          <Button type="submit" icon="feed">
            {words.send}
          </Button>
        </div>
      </form>
    </section>
  );
}
