import { origin } from "@/app/origin";

// Next makes files of this name at build time unless told otherwise; then there is neither a database nor an origin.
export const dynamic = "force-dynamic";

/** Everything citizens read may be indexed; the desk, receipts and search results may not. */
export function GET(): Response {
  const closed = ["/desk", "/login", "/api/auth", "/track", "/search"].map((path) => `Disallow: ${path}`);
  const lines = ["User-agent: *", ...closed, "", `Sitemap: ${origin()}/sitemap.xml`, ""];
  return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
