import { Button } from "@/components/ui/button";
import { accountWords } from "@/words/fa/people";

/** Ends the session on the server, not in this browser alone. A POST with the CSRF token: no link and no picture can do it. */
export function SignOutForm({ csrfToken }: { csrfToken: string | null }) {
  return (
    <form method="post" action="/api/auth/signout">
      <input type="hidden" name="csrfToken" value={csrfToken ?? ""} />
      <input type="hidden" name="callbackUrl" value="/login" />
      <Button type="submit" tone="bare" icon="leave">
        {accountWords.signOut}
      </Button>
    </form>
  );
}
