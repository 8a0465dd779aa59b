/** In which order a story's comments are read. The first is everybody's own; the others are asked for. */
export const commentOrders = ["oldest", "newest", "agreed"] as const;
export type CommentOrder = (typeof commentOrders)[number];

/** The most agreed with are a list of so many on one page: opinions that arrive while it is read move nothing. */
export const MOST_AGREED = 40;

/** The order an address asks for; the oldest first for anything else. */
export function orderFrom(asked: unknown): CommentOrder {
  return commentOrders.find((order) => order === asked) ?? "oldest";
}
