import { useState } from "react";
import { PictureDialog } from "@/components/editor/picture-dialog";
import { previewAddress } from "@/components/media/preview-address";
import { Button } from "@/components/ui/button";
import { FieldError } from "@/components/ui/field";
import { storyFieldWords } from "@/words/fa/desk-story-screen";
import { pictureWords } from "@/words/fa/editor";
import type { FieldsProps } from "./fields-props";
import { errorOf, hintOf } from "./issue-lines";

/** The picture above the text. */
export function LeadPicture({ content, editable, missing, issues, onEdit }: FieldsProps) {
  const [asking, setAsking] = useState(false);
  const { picture, organisationId } = content;
  const error = errorOf(issues, "pictures");
  return (
    <section id="pictures" aria-labelledby="picture-title" tabIndex={-1} className="grid gap-2">
      <h2 id="picture-title" className="text-sm font-bold">
        {storyFieldWords.picture}
      </h2>
      {picture ? (
        <figure>
          <img
            src={previewAddress(picture.mediaId, 800)}
            alt={picture.decorative ? "" : picture.alt}
            className="max-h-64 rounded-sm"
          />
          <figcaption className="caption">
            {[picture.caption, picture.credit].filter(Boolean).join(" — ")}
          </figcaption>
        </figure>
      ) : (
        <p className="meta">{pictureWords.none}</p>
      )}
      <p className="meta">{hintOf("", missing, "pictures")}</p>
      {error ? <FieldError id="pictures">{error}</FieldError> : null}
      {editable ? (
        <div className="flex flex-wrap gap-2">
          <Button icon="picture" onClick={() => setAsking(true)}>
            {picture ? pictureWords.edit : pictureWords.add}
          </Button>
          {picture ? <Button onClick={() => onEdit({ picture: null })}>{pictureWords.remove}</Button> : null}
        </div>
      ) : null}
      {asking ? (
        <PictureDialog
          picture={picture}
          title={pictureWords.leadTitle}
          organisationId={organisationId}
          onDone={(chosen) => onEdit({ picture: chosen })}
          onClose={() => setAsking(false)}
        />
      ) : null}
    </section>
  );
}
