import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { moment } from "@/app/present/moment";
import { picturesById, shownFigure, shownGallery } from "@/app/present/shown-story";
import { GuestNoteForm } from "@/components/access/guest-note-form";
import { PreviewArticle } from "@/components/access/preview-article";
import { PageHeader } from "@/components/frame/page-header";
import { previewed } from "@/newsroom/access/preview";
import { directionOf } from "@/newsroom/persian/direction";
import { pageContext } from "@/server/page-context";
import { previewWords as words } from "@/words/fa/access";

export const metadata: Metadata = {
  title: words.banner,
  robots: { index: false, follow: false, noarchive: true, nosnippet: true, noimageindex: true },
  // The token is in the address: no site that the draft links to may learn it.
  referrer: "same-origin",
};

/** A draft for somebody who was sent the link. The front makes it anew for each asking and nobody stores it. */
export default async function PreviewPage({ params }: PageProps<"/preview/[token]">) {
  const { token } = await params;
  const shown = await previewed(token);
  if (!shown) return <Dead />;
  const { content } = shown;
  const pictures = await picturesById(content, `/media/preview/${token}`);
  const picture = content.picture ? pictures.get(content.picture.mediaId) : undefined;
  return (
    <City>
      <PreviewArticle
        content={content}
        dir={directionOf(content.language)}
        pictures={pictures}
        {...(picture ? { picture } : {})}
        gallery={shownGallery(content, pictures)}
        figures={content.figures.map((figure) => shownFigure(figure, null))}
        expires={moment(shown.expiresAt)}
      />
      {shown.factCheck ? <GuestNoteForm action={`/preview/${token}/notes`} /> : null}
    </City>
  );
}

// The same for every reason: a link that died tells no more than one that never was.
function Dead() {
  const context = pageContext();
  if (context) context.status = 404;
  return (
    <City>
      <PageHeader title={words.dead}>{words.deadText}</PageHeader>
    </City>
  );
}
