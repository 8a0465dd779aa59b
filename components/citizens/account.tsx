import { When } from "@/components/comments/when";
import { Button } from "@/components/ui/button";
import type { CommentState } from "@/newsroom/comments/comment";
import type { DemandStanding, DemandState } from "@/newsroom/demands/demand";
import { accountWords as words } from "@/words/fa/citizens";
import { commentWords } from "@/words/fa/comments";
import { demandWords } from "@/words/fa/demands";
import { AccountData } from "./account-data";
import { AccountSessions, type ListedSession } from "./account-sessions";
import { OwnList } from "./own-list";

interface Props {
  email: string;
  comments: { receipt: string; words: string; erased: boolean; state: CommentState; postedAt: Date }[];
  demands: { receipt: string; title: string; standing: DemandStanding; state: DemandState; raisedAt: Date }[];
  /** Demands of others they want too; without a title where they were taken down. */
  voices: { receipt: string; title: string; state: DemandState; supportedAt: Date }[];
  follows: { code: number; title: string; state: DemandState; stopToken: string }[];
  sessions: ListedSession[];
}

/** What belongs to an account, for its owner alone. */
export function Account({ email, comments, demands, voices, follows, sessions }: Props) {
  return (
    <>
      <p>
        {words.signedInAs}{" "}
        <bdi dir="ltr" className="break-all font-bold">
          {email}
        </bdi>
      </p>
      <OwnList id="comments" title={words.comments} empty={words.noComments}>
        {comments.map((comment) => (
          <li key={comment.receipt} className="grid gap-1 py-3">
            <a href={`/track/${comment.receipt}`} className="text-link line-clamp-2">
              <bdi>{comment.erased ? words.erased : comment.words}</bdi>
            </a>
            <p className="meta">
              {commentWords.states[comment.state]} · <When at={comment.postedAt} />
            </p>
          </li>
        ))}
      </OwnList>
      <OwnList id="demands" title={words.demands} empty={words.noDemands}>
        {demands.map((demand) => (
          <li key={demand.receipt} className="grid gap-1 py-3">
            <a href={`/track/${demand.receipt}`} className="text-link">
              <bdi>{demand.title || words.erased}</bdi>
            </a>
            <p className="meta">
              {demand.standing === "public"
                ? demandWords.states[demand.state]
                : commentWords.states[demand.standing]}{" "}
              · <When at={demand.raisedAt} />
            </p>
          </li>
        ))}
      </OwnList>
      <OwnList id="voices" title={words.voices} empty={words.noVoices}>
        {voices.map((voice) => (
          <li key={voice.receipt} className="grid gap-1 py-3">
            <a href={`/track/${voice.receipt}`} className="text-link">
              <bdi>{voice.title || words.takenDown}</bdi>
            </a>
            <p className="meta">
              {voice.title ? `${demandWords.states[voice.state]} · ` : null}
              <When at={voice.supportedAt} />
            </p>
          </li>
        ))}
      </OwnList>
      <OwnList id="follows" title={words.follows} empty={words.noFollows}>
        {follows.map((follow) => (
          <li key={follow.code} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <Followed {...follow} />
            <form method="post" action="/account/stop-following">
              <input type="hidden" name="token" value={follow.stopToken} />
              <Button type="submit" icon="close">
                {words.stop}
              </Button>
            </form>
          </li>
        ))}
      </OwnList>
      <AccountSessions sessions={sessions} />
      <AccountData />
    </>
  );
}

function Followed({ code, title, state }: Props["follows"][number]) {
  if (!title) return <p>{words.takenDown}</p>;
  return (
    <div className="grid gap-1">
      <a href={`/demands/${code}`} className="text-link">
        <bdi>{title}</bdi>
      </a>
      <p className="meta">{demandWords.states[state]}</p>
    </div>
  );
}
