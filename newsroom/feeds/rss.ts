import type { Entry, Feed } from "./feed";

/** A feed as RSS 2.0, with its own address in atom:link. Well-formed whatever the stories say. */
export function rss(feed: Feed): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escaped(feed.title)}</title>
<link>${escaped(feed.home)}</link>
<description>${escaped(feed.about)}</description>
<language>fa-IR</language>
<atom:link href="${escaped(feed.self)}" rel="self" type="application/rss+xml"/>
${feed.entries.map(item).join("\n")}
</channel>
</rss>
`;
}

function item(entry: Entry): string {
  return `<item>
<title>${escaped(entry.title)}</title>
<link>${escaped(entry.link)}</link>
<guid isPermaLink="true">${escaped(entry.permanent)}</guid>
<pubDate>${entry.at.toUTCString()}</pubDate>
${entry.updated ? `<atom:updated>${entry.updated.toISOString()}</atom:updated>` : ""}
<dc:creator>${escaped(entry.by)}</dc:creator>
${entry.category ? `<category>${escaped(entry.category)}</category>` : ""}
<description>${escaped(entry.summary)}</description>
</item>`;
}

const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

// XML knows no control characters and no half surrogates, not even escaped: one would break the whole feed.
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
