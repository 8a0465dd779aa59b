import { type CommentOrder, commentOrders, MOST_AGREED } from "@/newsroom/comments/order";
import { persianNumber } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
import { say } from "@/words/say";

const { orders: words } = commentWords;

/** The address of a story's comments in this order. The usual order is the story's own address. */
export function inOrder(href: string, order: CommentOrder, after?: string): string {
  const query = new URLSearchParams();
  if (after) query.set("after", after);
  if (order !== "oldest") query.set("sort", order);
  return `${href}${query.size > 0 ? `?${query}` : ""}#comments`;
}

/** In which order the comments are read, as plain links; search engines keep to the usual one. */
export function OrderLinks({ href, order }: { href: string; order: CommentOrder }) {
  return (
    <div className="screen-only grid gap-1">
      <nav aria-label={words.title} className="flex flex-wrap gap-x-5">
        {commentOrders.map((each) => (
          <a
            key={each}
            href={inOrder(href, each)}
            rel={each === "oldest" ? undefined : "nofollow"}
            aria-current={each === order ? "true" : undefined}
            className="quiet-link target text-sm text-soft aria-[current]:font-bold aria-[current]:text-ink"
          >
            {words[each]}
          </a>
        ))}
      </nav>
      {order === "agreed" ? (
        <p className="text-sm text-soft">{say(words.agreedNote, { most: persianNumber(MOST_AGREED) })}</p>
      ) : null}
    </div>
  );
}
