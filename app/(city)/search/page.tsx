import type { Metadata } from "next";
import { City } from "@/app/(city)/city";
import { searchAddress } from "@/app/addresses";
import { listKeyFrom, listKeyText } from "@/app/list-key";
import { teasers } from "@/app/present/teaser";
import { readStories } from "@/app/reading";
import { SearchResults } from "@/components/stories/city/search-results";
import { normalise } from "@/newsroom/persian/normalise";
import { frameWords } from "@/words/fa/frame";

export const metadata: Metadata = { title: frameWords.search, robots: { index: false } };

const SHOWN = 20;
const LONGEST_QUERY = 200;

export default async function Search({ searchParams }: PageProps<"/search">) {
  const { q, after } = await searchParams;
  const query = typeof q === "string" ? normalise(q).trim().slice(0, LONGEST_QUERY) : "";
  const key = listKeyFrom(after);
  const found = query === "" ? [] : await readStories({ words: query }, key, SHOWN);
  const page = found.slice(0, SHOWN);
  const last = page[page.length - 1];
  return (
    <City query={query}>
      <SearchResults
        query={query}
        stories={await teasers(page)}
        {...(key ? { newer: searchAddress(query) } : {})}
        {...(found.length > SHOWN && last
          ? { older: `${searchAddress(query)}&after=${listKeyText(last)}` }
          : {})}
      />
    </City>
  );
}
