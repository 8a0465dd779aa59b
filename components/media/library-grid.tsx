import { Badge } from "@/components/ui/badge";
import { libraryFilterWords, libraryWords as words } from "@/words/fa/media";
import { previewAddress } from "./preview-address";

export interface GridPicture {
  id: string;
  width: number;
  height: number;
  alt: string;
  caption: string;
  credit: string;
  organisation: string;
  retired: boolean;
}

/** Pictures as contact prints; each leads to its own page. */
export function LibraryGrid({ pictures }: { pictures: readonly GridPicture[] }) {
  return (
    <ul className="library-grid">
      {pictures.map((picture) => (
        <li key={picture.id}>
          <a href={`/desk/media/${picture.id}`} className="library-print">
            <img
              src={previewAddress(picture.id, 400)}
              alt=""
              width={picture.width}
              height={picture.height}
              loading="lazy"
              decoding="async"
            />
            <span className="library-words">{picture.alt || picture.caption || words.undescribed}</span>
          </a>
          <p className="meta">{[picture.credit, picture.organisation].filter(Boolean).join(" · ")}</p>
          <Lacks picture={picture} />
        </li>
      ))}
    </ul>
  );
}

function Lacks({ picture: { alt, credit, retired } }: { picture: GridPicture }) {
  if (alt && credit && !retired) return null;
  return (
    <p className="flex flex-wrap gap-1">
      {retired ? (
        <Badge tone="calm" icon="archive">
          {words.retired}
        </Badge>
      ) : null}
      {alt ? null : (
        <Badge tone="wait" icon="warning">
          {libraryFilterWords.alt}
        </Badge>
      )}
      {credit ? null : (
        <Badge tone="wait" icon="warning">
          {libraryFilterWords.credit}
        </Badge>
      )}
    </p>
  );
}
