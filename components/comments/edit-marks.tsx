import { Icon } from "@/components/ui/icon";
import type { PublicComment } from "@/newsroom/comments/comment";
import { commentWords } from "@/words/fa/comments";
import { When } from "./when";

type Edit = NonNullable<Extract<PublicComment, { state: "published" }>["edit"]>;

/** That a comment's words are not the first ones any more, since when, and whether newer ones wait. Earlier words are nobody's to read. */
export function EditMarks({ edit }: { edit: Edit | undefined }) {
  if (!edit) return null;
  return (
    <>
      {edit.at ? (
        <span className="meta inline-flex items-center gap-1">
          <Icon name="edit" className="size-4" />
          {commentWords.edited} <When at={edit.at} className="" />
        </span>
      ) : null}
      {edit.waits ? (
        <span className="inline-flex items-center gap-1 text-sm text-amber">
          <Icon name="clock" className="size-4" />
          {commentWords.editWaits}
        </span>
      ) : null}
    </>
  );
}
