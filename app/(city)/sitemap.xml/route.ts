import { storyAddress } from "@/app/addresses";
import { origin } from "@/app/origin";
import { readSitemap } from "@/app/reading";
import { isoWithOffset } from "@/newsroom/persian/calendar";

// Next makes files of this name at build time unless told otherwise; then there is neither a database nor an origin.
export const dynamic = "force-dynamic";

/** The newest stories for search engines; addresses are percent-encoded, so there is nothing to escape. */
export async function GET(): Promise<Response> {
  const entries = (await readSitemap()).map(
    (story) =>
      `<url><loc>${origin()}${storyAddress(story)}</loc><lastmod>${isoWithOffset(story.publishedAt)}</lastmod></url>`,
  );
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>${origin()}/</loc></url>
<url><loc>${origin()}/transparency</loc></url>
<url><loc>${origin()}/transparency/data</loc></url>
${entries.join("\n")}
</urlset>
`;
  return new Response(xml, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
