import { AllVisible } from "@/components/comments/desk/all-visible";
import { stateTones } from "@/components/comments/state-tones";
import { When } from "@/components/comments/when";
import { Badge } from "@/components/ui/badge";
import type { GatherableComment, GatherableGroup } from "@/newsroom/comments/comment";
import { commentWords } from "@/words/fa/comments";
import { gatherWords as words } from "@/words/fa/gathering";
import { say } from "@/words/say";

interface Props {
  groups: readonly GatherableGroup[];
  /** The comment somebody came from: ticked, with those that say nearly the same. */
  picked: string;
}

/** Comments to tick, near copies together. The ticks belong to the form below. */
export function GatherGroups({ groups, picked }: Props) {
  const alike = groups.filter(({ length }) => length > 1);
  const alone = groups.filter(({ length }) => length === 1).flat();
  return (
    <div className="grid gap-6">
      {alike.map((group, place) => (
        <Group
          key={group[0]?.id}
          id={`alike-${place}`}
          title={say(words.alike, { count: group.length })}
          comments={group}
          isTicked={() => group.some(({ id }) => id === picked)}
        />
      ))}
      <Group
        id="alone"
        title={alike.length > 0 ? words.alone : words.list}
        comments={alone}
        isTicked={({ id }) => id === picked}
      />
    </div>
  );
}

interface GroupProps {
  id: string;
  title: string;
  comments: GatherableGroup;
  isTicked: (comment: GatherableComment) => boolean;
}

function Group({ id, title, comments, isTicked }: GroupProps) {
  if (comments.length === 0) return null;
  return (
    <fieldset className="grid">
      <legend id={id} className="headline-4 w-full border-b border-line pb-2">
        {title}
      </legend>
      {comments.map((comment) => (
        <label key={comment.id} className="flex cursor-pointer items-start gap-3 border-b border-line py-3">
          <input
            type="checkbox"
            name="pick"
            value={comment.id}
            form="gather"
            defaultChecked={isTicked(comment)}
            className="tick mt-1"
          />
          <span className="grid min-w-0 gap-1">
            <span dir="auto" className="whitespace-pre-line wrap-anywhere">
              <AllVisible text={comment.words} />
            </span>
            <About comment={comment} />
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function About({ comment: { state, postedAt, organisation, story } }: { comment: GatherableComment }) {
  return (
    <span className="meta flex flex-wrap items-center gap-x-3 gap-y-1">
      <Badge tone={stateTones[state]}>{commentWords.states[state]}</Badge>
      <When at={postedAt} />
      <span>{organisation}</span>
      <bdi>{story.headline}</bdi>
    </span>
  );
}
