import { LinkedDemand } from "@/components/demands/linked-demand";
import type { LinkedDemand as Linked } from "@/newsroom/demands/gathering";

/** What stands under each comment: the demand it is linked to. */
export function underComments(linked: ReadonlyMap<string, Linked>) {
  return (commentId: string) => {
    const demand = linked.get(commentId);
    return demand ? <LinkedDemand demand={demand} /> : null;
  };
}
