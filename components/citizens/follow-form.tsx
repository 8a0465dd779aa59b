import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { accountWords, followWords as words } from "@/words/fa/citizens";

/** A demand's steps by letter. The page is the same for everyone, so it cannot know who is signed in: they leave it empty. */
export function FollowForm({ code }: { code: number }) {
  return (
    <section aria-labelledby="follow" className="screen-only grid max-w-[30rem] gap-3">
      <h2 id="follow" className="headline-4">
        {words.title}
      </h2>
      <p className="text-sm text-soft">{words.text}</p>
      <form method="post" action="/account/follow-demand" noValidate className="grid gap-3">
        <input type="hidden" name="code" value={code} />
        <TextField
          type="email"
          name="email"
          id="follow-email"
          label={accountWords.signIn.email}
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
