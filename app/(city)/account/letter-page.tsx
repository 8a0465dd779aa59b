import type { ReactNode } from "react";
import { City } from "@/app/(city)/city";
import { answerWith } from "@/app/reading";
import { PageHeader } from "@/components/frame/page-header";
import { Button } from "@/components/ui/button";
import { accountWords } from "@/words/fa/citizens";

interface Props {
  title: string;
  /** Where the button posts to; nothing happens before it is pressed, since mail scanners open links too. */
  action: string;
  token: string;
  send: string;
  children: ReactNode;
}

/** Where a letter's link leads: what it would do, and one button that does it. */
export function LetterPage({ title, action, token, send, children }: Props) {
  return (
    <City>
      <PageHeader title={title} />
      <form method="post" action={action} className="grid max-w-[42rem] justify-items-start gap-4">
        {children}
        <input type="hidden" name="token" value={token} />
        <Button type="submit" tone="primary" icon="check">
          {send}
        </Button>
      </form>
    </City>
  );
}

/** A link that was used, has run out, or never was: the three are not told apart. */
export function DeadLink() {
  answerWith(410);
  const { title, text, again } = accountWords.dead;
  return (
    <City>
      <PageHeader title={title} />
      <div className="grid max-w-[42rem] gap-4">
        <p>{text}</p>
        <p>
          <a href="/account" className="text-link target">
            {again}
          </a>
        </p>
      </div>
    </City>
  );
}
