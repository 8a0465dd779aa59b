import { Button } from "@/components/ui/button";
import { ErrorSummary } from "@/components/ui/error-summary";
import { TextField } from "@/components/ui/text-field";
import { accountWords } from "@/words/fa/citizens";

const words = accountWords.signIn;

/** One address, one letter, no password. */
export function SignInForm({ error }: { error?: string | undefined }) {
  return (
    <section aria-labelledby="sign-in" className="grid max-w-[30rem] gap-4">
      <h2 id="sign-in" className="headline-3">
        {words.title}
      </h2>
      <p>{words.text}</p>
      <form method="post" action="/account/ask" noValidate className="grid gap-5">
        <ErrorSummary
          issues={error ? [{ text: error, field: "email" }] : []}
          title={accountWords.nothingKept}
        />
        <TextField
          type="email"
          name="email"
          label={words.email}
          hint={words.emailHint}
          error={error}
          dir="ltr"
          maxLength={254}
          autoComplete="email"
          required
        />
        <div>
          <Button type="submit" tone="primary" icon="send">
            {words.send}
          </Button>
        </div>
      </form>
      <p className="text-sm text-soft">{words.cookie}</p>
    </section>
  );
}
