import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";

interface Props {
  /** Address of the page with newer entries; none on the first. */
  newer?: string;
  /** Address of the page with older entries; none on the last. */
  older?: string;
  newerLabel?: string;
  olderLabel?: string;
}

/** Pages by key: no numbers, no last page. Nothing when there is only one. */
export function Pagination({
  newer,
  older,
  newerLabel = frameWords.newer,
  olderLabel = frameWords.older,
}: Props) {
  if (!newer && !older) return null;
  return (
    <nav
      aria-label={frameWords.pages}
      className="mt-10 flex justify-between gap-4 border-t-2 border-ink pt-4"
    >
      {newer ? (
        <a href={newer} rel="prev" className="button">
          <Icon name="newer" />
          {newerLabel}
        </a>
      ) : (
        <span />
      )}
      {older ? (
        <a href={older} rel="next" className="button">
          {olderLabel}
          <Icon name="older" />
        </a>
      ) : null}
    </nav>
  );
}
