import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { moment } from "@/app/present/moment";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { CropForm } from "@/components/media/crop-form";
import { PictureForm } from "@/components/media/picture-form";
import { type PictureNeighbour, PictureNeighbours, PictureUses } from "@/components/media/picture-uses";
import { previewAddress } from "@/components/media/preview-address";
import { ReplaceForm } from "@/components/media/replace-form";
import { DefinitionList } from "@/components/ui/definition-list";
import { StepForm } from "@/components/ui/desk/step-form";
import { Notice } from "@/components/ui/notice";
import { Time } from "@/components/ui/time";
import {
  alikePictures,
  madeFrom,
  type PictureDetails,
  pictureFor,
  usesOf,
} from "@/newsroom/media/library-queries";
import { mayKeepPicture, mayRetirePicture } from "@/newsroom/media/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { persianNumber } from "@/newsroom/persian/digits";
import { cropWords, libraryWords, replaceWords, pictureDetailWords as words } from "@/words/fa/media";
import { say } from "@/words/say";
import { cropAction, describeAction, reinstateAction, retireAction } from "../actions";

export const metadata: Metadata = { title: words.details };

/** One picture: its words and rights, where it stands, what was made of it. */
export default async function PicturePage({ params }: PageProps<"/desk/media/[id]">) {
  const viewer = await requireViewer();
  const { id } = await params;
  const picture = await pictureFor(viewer, id);
  if (!picture) notFound();
  const [uses, neighbours] = await Promise.all([usesOf(viewer, id), neighboursOf(viewer, picture)]);
  const mayKeep = mayKeepPicture(viewer, picture.organisationId);
  return (
    <>
      <PageHeader
        title={picture.alt || picture.caption || words.untitled}
        trail={[{ href: "/desk/media", label: libraryWords.title }]}
      />
      <div className="picture-page">
        <div className="grid content-start gap-6">
          <Standing picture={picture} />
          <img
            src={previewAddress(id, 1600)}
            alt={picture.alt}
            width={picture.width}
            height={picture.height}
            className="story-picture"
          />
          <Facts picture={picture} />
          <PictureUses uses={uses} />
          <PictureNeighbours pictures={neighbours} />
        </div>
        <div className="grid content-start gap-8">
          {mayKeep ? <Keeping picture={picture} /> : null}
          {mayRetirePicture(viewer, picture.organisationId) ? <Retiring picture={picture} /> : null}
        </div>
      </div>
    </>
  );
}

function Standing({ picture: { retired, consent } }: { picture: PictureDetails }) {
  return (
    <>
      {retired ? (
        <Notice tone="wait" icon="archive" title={words.isRetired}>
          {words.isRetiredText}
        </Notice>
      ) : null}
      {consent === "refused" ? (
        <Notice tone="bad" icon="ban" title={words.refusedConsent}>
          {words.consentHint}
        </Notice>
      ) : null}
    </>
  );
}

function Facts({
  picture: { width, height, organisation, uploadedBy, createdAt },
}: {
  picture: PictureDetails;
}) {
  const size = { width: persianNumber(width), height: persianNumber(height) };
  return (
    <DefinitionList
      items={[
        { term: words.size, value: say(words.sizeText, size) },
        { term: words.organisation, value: organisation },
        { term: words.sentBy, value: uploadedBy },
        { term: words.sentAt, value: <Time at={moment(createdAt)} /> },
      ]}
    />
  );
}

function Keeping({ picture }: { picture: PictureDetails }) {
  const { id, width, height } = picture;
  return (
    <>
      <section aria-labelledby="details">
        <h2 id="details" className="headline-3 mb-3 border-b border-line pb-2">
          {words.details}
        </h2>
        <PictureForm picture={picture} src={previewAddress(id, 800)} describe={describeAction} />
      </section>
      <details className="fold">
        <summary>{cropWords.open}</summary>
        <CropForm id={id} src={previewAddress(id, 800)} width={width} height={height} crop={cropAction} />
      </details>
      <details className="fold">
        <summary>{replaceWords.title}</summary>
        <ReplaceForm id={id} />
      </details>
    </>
  );
}

function Retiring({ picture: { id, version, retired } }: { picture: PictureDetails }) {
  return retired ? (
    <StepForm step={reinstateAction} label={words.reinstate} hidden={{ id, version }} />
  ) : (
    <StepForm step={retireAction} label={words.retire} tone="danger" hidden={{ id, version }}>
      <p className="meta">{words.retireText}</p>
    </StepForm>
  );
}

async function neighboursOf(viewer: Viewer, picture: PictureDetails): Promise<PictureNeighbour[]> {
  const [made, alike, from] = await Promise.all([
    madeFrom(viewer, picture.id),
    alikePictures(viewer, picture.id),
    picture.madeFrom ? pictureFor(viewer, picture.madeFrom) : null,
  ]);
  const kin = [
    ...(from ? [{ ...from, label: picture.madeBy === "crop" ? words.cutFrom : words.inPlaceOf }] : []),
    ...made.map((one) => ({ ...one, label: one.madeBy === "crop" ? words.crops : words.replacement })),
  ];
  const known = new Set(kin.map(({ id }) => id));
  return [...kin, ...alike.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, label: words.alike }))];
}
