import { When } from "@/components/comments/when";
import { Button } from "@/components/ui/button";
import { accountWords } from "@/words/fa/citizens";

const words = accountWords.sessions;

export interface ListedSession {
  id: string;
  createdAt: Date;
  lastSeenAt: Date;
  isThis: boolean;
}

/** Where the account is open, and how to close it there. */
export function AccountSessions({ sessions }: { sessions: ListedSession[] }) {
  return (
    <section aria-labelledby="sessions" className="grid gap-3 border-t border-line pt-4">
      <h2 id="sessions" className="headline-3">
        {words.title}
      </h2>
      <p className="text-sm text-soft">{words.text}</p>
      <form method="post" action="/account/leave" className="grid gap-3">
        <ul className="divide-y divide-line">
          {sessions.map((session) => (
            <li key={session.id} className="flex flex-wrap items-center justify-between gap-3 py-3">
              <p className="grid">
                {session.isThis ? <span className="font-bold">{words.current}</span> : null}
                <span className="meta">
                  {words.since}: <When at={session.createdAt} />
                </span>
                <span className="meta">
                  {words.seen}: <When at={session.lastSeenAt} />
                </span>
              </p>
              <Button type="submit" name="session" value={session.id}>
                {session.isThis ? words.leave : words.end}
              </Button>
            </li>
          ))}
        </ul>
        <div>
          <Button type="submit" name="session" value="all" tone="danger" icon="close">
            {words.all}
          </Button>
        </div>
      </form>
    </section>
  );
}
