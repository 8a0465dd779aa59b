import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { requireViewer } from "@/app/session";
import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { LibraryFilter } from "@/components/media/library-filter";
import { LibraryGrid } from "@/components/media/library-grid";
import { LibraryUpload } from "@/components/media/library-upload";
import { EmptyState } from "@/components/ui/empty-state";
import { libraryPictures } from "@/newsroom/media/library-queries";
import { pictureRoles } from "@/newsroom/media/reach";
import { organisationOptions } from "@/newsroom/organisations/queries";
import { holdsSomewhere } from "@/newsroom/people/person";
import { libraryWords as words } from "@/words/fa/media";
import { filterOf, isFiltered, type LibraryQuery, libraryAddress, libraryQuery } from "./library-query";

export const metadata: Metadata = { title: words.title };

const PAGE = 48;

/** The pictures this viewer may see, newest first; new ones are put in on top. */
export default async function MediaPage({ searchParams }: PageProps<"/desk/media">) {
  const viewer = await requireViewer();
  if (!holdsSomewhere(viewer, pictureRoles)) notFound();
  const query = libraryQuery(await searchParams);
  const [rows, organisations] = await Promise.all([
    libraryPictures(viewer, filterOf(query), query.key, PAGE + 1),
    organisationOptions(viewer, pictureRoles),
  ]);
  const shown = rows.slice(0, PAGE);
  const last = rows.length > PAGE ? shown.at(-1) : undefined;
  return (
    <>
      <PageHeader title={words.title}>{words.intro}</PageHeader>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <LibraryUpload organisations={organisations} />
        <LibraryFilter
          organisations={organisations}
          organisation={query.organisation ?? ""}
          words={query.words}
          which={query.which}
        />
        {shown.length > 0 ? <LibraryGrid pictures={shown} /> : <Empty query={query} />}
      </div>
      <Pagination
        newerLabel={words.newer}
        olderLabel={words.older}
        {...(last ? { older: libraryAddress({ ...query, key: last }) } : {})}
        {...(query.key ? { newer: libraryAddress({ ...query, key: null }) } : {})}
      />
    </>
  );
}

function Empty({ query }: { query: LibraryQuery }) {
  return isFiltered(query) ? (
    <EmptyState title={words.nothing} icon="search">
      {words.nothingText}
    </EmptyState>
  ) : (
    <EmptyState title={words.empty} icon="picture">
      {words.emptyText}
    </EmptyState>
  );
}
