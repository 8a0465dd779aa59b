import { PageHeader } from "@/components/frame/page-header";
import { Pagination } from "@/components/frame/pagination";
import { EmptyState } from "@/components/ui/empty-state";
import { emptyWords, frameWords } from "@/words/fa/frame";
import { StoryList } from "./story-list";
import type { Teaser } from "./teaser";

interface Props {
  query: string;
  stories: readonly Teaser[];
  /** «۱۲ خبر» or nothing. */
  countText?: string;
  newer?: string;
  older?: string;
}

/** The form itself stands in the masthead: `<CityFrame query={query}>`. */
export function SearchResults({ query, stories, countText, newer, older }: Props) {
  const nothing = (
    <EmptyState title={emptyWords.searchTitle} icon="search">
      {emptyWords.searchText}
    </EmptyState>
  );
  const below = query === "" ? emptyWords.searchStart : countText;
  return (
    <>
      <PageHeader
        title={query === "" ? frameWords.search : `«${query}»`}
        kicker={query === "" ? undefined : frameWords.search}
      >
        {below ? <p>{below}</p> : null}
      </PageHeader>
      {query === "" ? null : <StoryList groups={[{ stories }]} empty={nothing} />}
      <Pagination newer={newer} older={older} />
    </>
  );
}
