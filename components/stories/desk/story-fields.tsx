import { useState } from "react";
import { useChecks } from "@/components/checks/checks-context";
import { LazyBodyEditor } from "@/components/editor/body-editor-loader";
import { chosenInField } from "@/components/remarks/chosen-in-field";
import { FieldError, FieldHint } from "@/components/ui/field";
import { storyFieldWords } from "@/words/fa/desk-story-screen";
import { editorWords } from "@/words/fa/editor";
import { ChangeFields } from "./change-fields";
import type { FieldsProps } from "./fields-props";
import { FigureFields } from "./figure-fields";
import { GalleryFields } from "./gallery-fields";
import { errorOf, hintOf } from "./issue-lines";
import { KindField } from "./kind-field";
import { LeadPicture } from "./lead-picture";
import { ParticularFields } from "./particular-fields";
import { TitleFields } from "./title-fields";

/** All that a story is made of, in the order it is read. */
export function StoryFields(props: FieldsProps) {
  const choose = ({ target }: { target: EventTarget }) => {
    const chosen = chosenInField(target);
    if (chosen) props.onChosen(chosen);
  };
  return (
    <div onSelect={choose} className="grid grid-cols-[minmax(0,1fr)] gap-6">
      {props.revising && props.editable ? <ChangeFields {...props} /> : null}
      <KindField {...props} />
      <TitleFields {...props} />
      <LeadPicture {...props} />
      <BodyField {...props} />
      <GalleryFields {...props} />
      <FigureFields {...props} />
      <ParticularFields {...props} />
    </div>
  );
}

function BodyField({ content, editable, missing, issues, onEdit, onNotice, marked, onChosen }: FieldsProps) {
  const [initial] = useState(content.body);
  const { takeEditor } = useChecks();
  const error = errorOf(issues, "body");
  const hint = hintOf(editable ? editorWords.keys.toolbar : "", missing, "body");
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1.5">
      <p className="text-sm font-bold" aria-hidden="true">
        {storyFieldWords.body}
      </p>
      <FieldHint id="body">{hint}</FieldHint>
      <LazyBodyEditor
        id="body"
        label={storyFieldWords.body}
        initial={initial}
        editable={editable}
        invalid={error !== undefined}
        describedBy={error ? "body-error body-hint" : "body-hint"}
        organisationId={content.organisationId}
        onChange={(body) => onEdit({ body })}
        onNotice={onNotice}
        marked={marked}
        onChosen={(anchor) => onChosen({ field: "body", anchor })}
        onEditor={takeEditor}
      />
      {error ? <FieldError id="body">{error}</FieldError> : null}
    </div>
  );
}
