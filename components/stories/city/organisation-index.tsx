import { type Moment, Time } from "@/components/ui/time";
import { storyWords } from "@/words/fa/frame";

export interface OrganisationEntry {
  name: string;
  href: string;
  /** Its newest public story. */
  story?: { href: string; headline: string; at: Moment };
}

/** Every organisation with the same weight and the same space: the city is told evenly. */
export function OrganisationIndex({ entries }: { entries: readonly OrganisationEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <section aria-labelledby="by-organisation" className="mt-16">
      <h2 id="by-organisation" className="part-title">
        {storyWords.byOrganisation}
      </h2>
      <ul className="organisation-index">
        {entries.map((entry) => (
          <li key={entry.href} className="organisation-entry">
            <a href={entry.href} className="quiet-link font-bold text-green">
              {entry.name}
            </a>
            {entry.story ? <EntryStory story={entry.story} /> : <p className="meta">—</p>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function EntryStory({ story }: { story: NonNullable<OrganisationEntry["story"]> }) {
  return (
    <div>
      <a href={story.href} className="quiet-link headline-4">
        {story.headline}
      </a>
      <p className="meta">
        <Time at={story.at} />
      </p>
    </div>
  );
}
