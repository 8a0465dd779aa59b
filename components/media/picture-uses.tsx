import { Badge } from "@/components/ui/badge";
import { Bdi } from "@/components/ui/bdi";
import { persianDigits } from "@/newsroom/persian/digits";
import { screenWords } from "@/words/fa/desk-story-screen";
import { pictureDetailWords as words } from "@/words/fa/media";
import { previewAddress } from "./preview-address";

interface Use {
  storyId: string;
  code: number;
  headline: string;
  working: boolean;
  live: boolean;
}

/** The stories a picture stands in, or stood in. */
export function PictureUses({ uses }: { uses: readonly Use[] }) {
  return (
    <section aria-labelledby="uses">
      <h2 id="uses" className="headline-3 border-b border-line pb-2">
        {words.uses}
      </h2>
      {uses.length === 0 ? <p className="meta py-3">{words.unused}</p> : null}
      <ul>
        {uses.map((use) => (
          <li key={use.storyId} className="flex flex-wrap items-center gap-x-3 border-b border-line py-2">
            <a href={`/desk/stories/${use.storyId}`} className="quiet-link target font-bold">
              {use.headline || screenWords.untitled}
            </a>
            <span className="meta">
              {screenWords.code} <Bdi>{persianDigits(use.code)}</Bdi>
            </span>
            <UseBadge {...use} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function UseBadge({ working, live }: Use) {
  if (live)
    return (
      <Badge tone="good" icon="good">
        {words.useLive}
      </Badge>
    );
  return (
    <Badge tone="calm" icon={working ? "edit" : "archive"}>
      {working ? words.useWorking : words.usePast}
    </Badge>
  );
}

export interface PictureNeighbour {
  id: string;
  alt: string;
  label: string;
}

/** Pictures beside this one: cut from it, in its place, like it. */
export function PictureNeighbours({ pictures }: { pictures: readonly PictureNeighbour[] }) {
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="related">
      <h2 id="related" className="headline-3 border-b border-line pb-2">
        {words.related}
      </h2>
      <ul className="library-grid mt-3">
        {pictures.map(({ id, alt, label }) => (
          <li key={id}>
            <a href={`/desk/media/${id}`} className="library-print">
              <img src={previewAddress(id, 400)} alt="" loading="lazy" />
              <span className="library-words">{alt || words.untitled}</span>
            </a>
            <p className="meta">{label}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
