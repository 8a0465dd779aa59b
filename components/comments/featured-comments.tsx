import { Icon } from "@/components/ui/icon";
import { featuredWords as words } from "@/words/fa/authors";
import { PlainWords } from "./plain-words";
import { When } from "./when";

export interface FeaturedComment {
  id: string;
  name: string;
  words: string;
  reason: string;
  at: Date;
}

interface Props {
  featured: readonly FeaturedComment[];
  /** The address under which each comment has a page of its own. */
  base: string;
}

/** What moderators set first under a story, each with its reason; nothing where nothing is. They stand in their place, too. */
export function FeaturedComments({ featured, base }: Props) {
  if (featured.length === 0) return null;
  return (
    <section aria-labelledby="featured-title" className="grid gap-4 border-y border-line py-5">
      <h3 id="featured-title" className="headline-4">
        {words.title}
      </h3>
      <ol className="grid gap-5">
        {featured.map((comment) => (
          <li key={comment.id} className="grid gap-1 border-s-2 border-green ps-4">
            <p className="flex items-center gap-2 text-sm font-semibold text-green">
              <Icon name="good" className="size-4" />
              <bdi className="wrap-anywhere">{comment.reason}</bdi>
            </p>
            <p className="flex flex-wrap items-center gap-x-3">
              <bdi className="font-bold wrap-anywhere">{comment.name}</bdi>
              <When at={comment.at} />
            </p>
            <PlainWords words={comment.words} />
            <p>
              <a href={`${base}/${comment.id}`} className="quiet-link target text-sm text-soft">
                {words.inPlace}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
