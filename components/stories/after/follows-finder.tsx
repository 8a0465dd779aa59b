import { type FormEvent, useState } from "react";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { persianDigits } from "@/newsroom/persian/digits";
import { followWords } from "@/words/fa/after";
import { say } from "@/words/say";

export interface FoundStory {
  code: number;
  headline: string;
}

export type FindStories = (typed: string) => Promise<FoundStory[]>;

interface Props {
  find: FindStories;
  follows: readonly number[];
  onAdd: (story: FoundStory) => void;
}

const MOST = 8;
type Search = { found: FoundStory[]; said: string };
const nothingYet: Search = { found: [], said: "" };

/** Finds a public story to name; Enter searches, a button of each result adds it. */
export function FollowsFinder({ find, follows, onAdd }: Props) {
  const [typed, setTyped] = useState("");
  const [search, setSearch] = useState(nothingYet);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (typed.trim() === "") return;
    setSearch({ found: [], said: followWords.finding });
    setSearch(await searched(find, typed));
  };
  if (follows.length >= MOST) return <p className="meta">{say(followWords.most, { count: MOST })}</p>;
  const add = (story: FoundStory) => {
    onAdd(story);
    setSearch(nothingYet);
    setTyped("");
  };
  return (
    <form onSubmit={(event) => void submit(event)} className="grid gap-2">
      <TextField
        name="follows"
        label={followWords.label}
        hint={followWords.hint}
        maxLength={300}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" icon="search" className="justify-self-start">
        {followWords.find}
      </Button>
      <p role="status" className="meta">
        {search.said}
      </p>
      <Results stories={search.found.filter(({ code }) => !follows.includes(code))} onAdd={add} />
    </form>
  );
}

function Results({ stories, onAdd }: { stories: readonly FoundStory[]; onAdd: Props["onAdd"] }) {
  return (
    <ul className="grid gap-1">
      {stories.map((story) => (
        <li key={story.code}>
          <button
            type="button"
            onClick={() => onAdd(story)}
            className="target flex w-full items-start justify-between gap-2 border-b border-line py-2 text-start text-sm"
          >
            <span>
              {story.headline}{" "}
              <span className="meta">{say(followWords.code, { code: persianDigits(story.code) })}</span>
            </span>
            <span className="font-bold text-green">{followWords.add}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

async function searched(find: FindStories, typed: string): Promise<Search> {
  try {
    const found = await find(typed);
    const said = found.length > 0 ? say(followWords.found, { count: found.length }) : followWords.nothing;
    return { found, said };
  } catch {
    return { found: [], said: followWords.unreachable };
  }
}
