import { persianNumber } from "@/newsroom/persian/digits";
import { storyWords } from "@/words/fa/frame";
import { say } from "@/words/say";
import { FigureWords } from "./story-figure";
import { PictureFrame } from "./story-picture";
import type { StoryPicture } from "./teaser";

/** The pictures of a photo report: one below the other, each with its number, its words and its credit. */
export function StoryGallery({ pictures }: { pictures: readonly StoryPicture[] }) {
  if (pictures.length === 0) return null;
  return (
    <section aria-label={say(storyWords.photoReport, { count: pictures.length })} className="gallery">
      {rowsOf(pictures).map((row) => (
        <div key={row[0]?.place} className={`gallery-row gallery-row-${row.length}`}>
          {row.map(({ picture, place }) => (
            <GalleryFigure key={place} picture={picture} place={place} count={pictures.length} />
          ))}
        </div>
      ))}
    </section>
  );
}

interface Placed {
  picture: StoryPicture;
  place: number;
}

function GalleryFigure({ picture, place, count }: Placed & { count: number }) {
  const isTall = picture.height > picture.width;
  return (
    <figure id={`picture-${place}`} className={isTall ? "gallery-tall" : undefined}>
      <PictureFrame
        picture={picture}
        sizes={isTall ? "(min-width: 40rem) 28rem, 100vw" : "(min-width: 64rem) 58rem, 100vw"}
        first={place === 1}
      />
      <div className="gallery-words">
        <span className="gallery-number">
          {say(storyWords.pictureOf, { number: persianNumber(place), count: persianNumber(count) })}
        </span>
        <FigureWords caption={picture.caption} credit={picture.credit} />
      </div>
    </figure>
  );
}

// Two upright pictures that follow each other stand side by side; everything else has the width to itself.
function rowsOf(pictures: readonly StoryPicture[]): Placed[][] {
  const rows: Placed[][] = [];
  for (const [index, picture] of pictures.entries()) {
    const placed = { picture, place: index + 1 };
    const last = rows.at(-1);
    const isTall = picture.height > picture.width;
    const before = last?.length === 1 ? last[0]?.picture : undefined;
    if (last && isTall && before && before.height > before.width) last.push(placed);
    else rows.push([placed]);
  }
  return rows;
}
