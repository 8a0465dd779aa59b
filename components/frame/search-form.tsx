import { Icon } from "@/components/ui/icon";
import { frameWords } from "@/words/fa/frame";

/** A plain GET form. There is one on a page: its field is the «جست‌وجو» everybody knows. */
export function SearchForm({ query, className = "" }: { query?: string; className?: string }) {
  return (
    <search className={className}>
      <form action="/search" className="flex items-stretch border-b-2 border-ink focus-within:border-green">
        <label htmlFor="q" className="sr-only">
          {frameWords.search}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          maxLength={120}
          defaultValue={query}
          placeholder={frameWords.searchHint}
          className="search-input"
        />
        <button type="submit" className="target gap-2 ps-3 text-sm font-bold hover:text-green">
          <Icon name="search" />
          {frameWords.search}
        </button>
      </form>
    </search>
  );
}
