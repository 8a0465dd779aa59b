import { useRef, useState } from "react";
import { DropZone } from "@/components/media/drop-zone";
import type { PickedPicture } from "@/components/media/find-pictures";
import { LibraryPicker } from "@/components/media/library-picker";
import { SentFiles } from "@/components/media/sent-files";
import { useUploads } from "@/components/media/use-uploads";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import type { Picture } from "@/newsroom/stories/body";
import { storyFieldWords, galleryWords as words } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";
import type { FieldsProps } from "./fields-props";
import { GalleryRow } from "./gallery-row";
import { hintOf, type IssueLine } from "./issue-lines";

const MOST = 60;

/** The pictures of a photo report, in the order in which they are seen. */
export function GalleryFields(props: FieldsProps) {
  const { kind, gallery } = props.content;
  if (kind === "photo-report") return <Gallery {...props} />;
  return gallery.length > 0 ? <p className="meta">{say(words.kept, { count: gallery.length })}</p> : null;
}

function Gallery({ content, editable, missing, issues, onEdit }: FieldsProps) {
  const { gallery } = content;
  const [said, setSaid] = useState("");
  const order = useOrder(gallery, onEdit, setSaid);
  const common = ofWhole(issues);
  return (
    <section id="gallery" aria-labelledby="gallery-title" tabIndex={-1} className="grid gap-4">
      <h2 id="gallery-title" className="part-title">
        {storyFieldWords.gallery}
      </h2>
      {gallery.length === 0 ? <p className="meta">{words.none}</p> : null}
      <p className="meta">{hintOf("", ofWhole(missing), "gallery")}</p>
      {common.length > 0 ? (
        <FieldError id="gallery">{common.map(({ text }) => text).join(" ")}</FieldError>
      ) : null}
      {gallery.map((picture, place) => (
        <GalleryRow
          key={picture.mediaId}
          picture={picture}
          place={place}
          count={gallery.length}
          editable={editable}
          missing={ofRow(missing, place)}
          issues={ofRow(issues, place)}
          onChange={(changed) => order.change(place, changed)}
          onMove={(to) => order.move(place, to)}
          onRemove={() => order.remove(place)}
        />
      ))}
      <p role="status" className="sr-only">
        {said}
      </p>
      {editable ? <Adding content={content} onAdd={order.add} /> : null}
    </section>
  );
}

interface AddingProps {
  content: FieldsProps["content"];
  onAdd: (picture: Picture) => void;
}

function Adding({ content: { gallery, organisationId }, onAdd }: AddingProps) {
  const [picking, setPicking] = useState(false);
  const credit = gallery.at(-1)?.credit ?? "";
  // Pictures of one report mostly have one photographer.
  const { files, send } = useUploads({ organisationId }, ({ mediaId }) =>
    onAdd({ mediaId, alt: "", decorative: false, caption: "", credit }),
  );
  if (gallery.length >= MOST) return <p className="meta">{say(words.full, { most: MOST })}</p>;
  const pick = (picture: PickedPicture) => {
    onAdd({ ...picture, decorative: false });
    setPicking(false);
  };
  return (
    <>
      <DropZone id="gallery-files" label={words.add} hint={words.addHint} onFiles={send} />
      <SentFiles files={files} />
      <Button icon="archive" className="justify-self-start" onClick={() => setPicking(true)}>
        {words.fromLibrary}
      </Button>
      {picking ? (
        <LibraryPicker
          except={gallery.map(({ mediaId }) => mediaId)}
          onPick={pick}
          onClose={() => setPicking(false)}
        />
      ) : null}
    </>
  );
}

function useOrder(
  gallery: readonly Picture[],
  onEdit: FieldsProps["onEdit"],
  tell: (sentence: string) => void,
) {
  // Uploads end one after the other, perhaps before the screen was drawn anew.
  const latest = useRef(gallery);
  latest.current = gallery;
  const set = (changed: Picture[]) => {
    latest.current = changed;
    onEdit({ gallery: changed });
  };
  return {
    add: (picture: Picture) => {
      if (latest.current.some(({ mediaId }) => mediaId === picture.mediaId)) return;
      if (latest.current.length < MOST) set([...latest.current, picture]);
    },
    change: (place: number, picture: Picture) => set(latest.current.with(place, picture)),
    remove: (place: number) => {
      set(latest.current.toSpliced(place, 1));
      document.getElementById("gallery")?.focus();
    },
    move: (place: number, to: number) => {
      const moved = latest.current[place];
      if (!moved || to < 0 || to >= latest.current.length) return;
      set(latest.current.toSpliced(place, 1).toSpliced(to, 0, moved));
      tell(say(words.moved, { number: to + 1 }));
    },
  };
}

function ofWhole(issues: readonly IssueLine[]): IssueLine[] {
  return issues.filter(({ field, number }) => field === "gallery" && number === null);
}

function ofRow(issues: readonly IssueLine[], place: number): IssueLine[] {
  return issues.filter(({ field, number }) => field === "gallery" && number === place + 1);
}
