import { postedFormWords } from "@/words/fa/comments";
import { frontWords } from "@/words/fa/front";

type Why = keyof typeof postedFormWords.why;

/**
 * The answer to a form that cannot come back with its words: a page that stands by itself. `back` is a path of
 * this site. The browser's own way back still holds what was typed.
 */
export function refusedForm(status: 400 | 403 | 404 | 413 | 415 | 429, why: Why, back: string): Response {
  const html = `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8">
<title>${postedFormWords.title} · ${frontWords.site}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<link rel="stylesheet" href="/trouble.css"></head><body><main><h1>${postedFormWords.title}</h1><p>${postedFormWords.why[why]}</p>
<p><a href="${safePath(back)}">${postedFormWords.back}</a></p></main></body></html>`;
  return new Response(html, {
    status,
    headers: { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" },
  });
}

// A part of it came from the address bar: nothing in it may end the attribute it stands in.
function safePath(path: string): string {
  return path.replace(/[^\w\-./%#?=]/g, encodeURIComponent);
}

/** After a form: the browser asks for the next page with GET, and a reload sends nothing twice. */
export function seeOther(location: string): Response {
  return new Response(null, { status: 303, headers: { location, "cache-control": "no-store" } });
}
