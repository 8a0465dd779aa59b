import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { type Moment, Time } from "@/components/ui/time";
import { accountWords } from "@/words/fa/people";
import { say } from "@/words/say";

const words = accountWords.sessions;

interface Props {
  sessions: readonly { id: string; current: boolean; since: Moment; seen: Moment }[];
  /** Ends the session named in the form. */
  end: (form: FormData) => Promise<void>;
}

/** Where somebody is signed in, each with a button to end it. */
export function SessionList({ sessions, end }: Props) {
  return (
    <ul className="border-t border-line">
      {sessions.map(({ id, current, since, seen }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-3 border-b border-line py-3">
          <p className="text-sm leading-7">
            {words.since} <Time at={since} />
            <span className="meta block">
              {words.seen}: <Time at={seen} />
            </span>
          </p>
          {current ? (
            <Badge tone="good">{words.current}</Badge>
          ) : (
            <form action={end}>
              <input type="hidden" name="session" value={id} />
              <Button type="submit" aria-label={say(words.endThat, { since: since.text })}>
                {words.end}
              </Button>
            </form>
          )}
        </li>
      ))}
    </ul>
  );
}
