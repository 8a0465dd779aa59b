import { moderationWords } from "@/words/fa/comments";
import { hiddenPieces } from "./hidden-pieces";

/** A citizen's text as a moderator must see it: what hides is shown by its number instead of at work. */
export function AllVisible({ text }: { text: string }) {
  return hiddenPieces(text).map(({ at, text: piece, hidden }) =>
    hidden ? (
      <bdi
        key={at}
        dir="ltr"
        title={moderationWords.hidden}
        className="mx-0.5 bg-amber-wash px-1 text-xs text-amber"
      >
        {hidden}
      </bdi>
    ) : (
      piece
    ),
  );
}
