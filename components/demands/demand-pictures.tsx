import type { DemandPicture } from "@/newsroom/demands/demand";
import { demandPictureWords as words } from "@/words/fa/demand-pictures";
import { say } from "@/words/say";

interface Props {
  pictures: readonly DemandPicture[];
  /** The address below which they are served to whoever reads this page. */
  at: string;
  /** Who sent them, said to whoever reads this page. */
  text?: string;
}

/** What a demand brought along to be seen; each opens large. Nothing where there is nothing. */
export function DemandPictures({ pictures, at, text = words.text }: Props) {
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="demand-pictures" className="grid gap-4">
      <div>
        <h2 id="demand-pictures" className="headline-3">
          {words.title}
        </h2>
        <p className="meta">{text}</p>
      </div>
      {pictures.map((picture) => (
        <Shown key={picture.id} picture={picture} src={`${at}/${picture.id}`} />
      ))}
    </section>
  );
}

function Shown({ picture: { position, alt, width, height }, src }: { picture: DemandPicture; src: string }) {
  const number = say(words.alt, { position });
  return (
    <figure className="break-inside-avoid">
      <a href={src} className="inline-block max-w-full">
        <img
          src={src}
          width={width}
          height={height}
          alt={alt || number}
          loading="lazy"
          decoding="async"
          className="h-auto max-h-[32rem] w-auto max-w-full"
        />
      </a>
      <figcaption className="caption wrap-anywhere">{alt ? <bdi>{alt}</bdi> : number}</figcaption>
    </figure>
  );
}
