import { createHash } from "node:crypto";
import { frontPages, frontWords } from "@/words/fa/front";
import type { HeaderList } from "./render";
import { documentPolicy } from "./security-headers";

export type ErrorStatus = keyof typeof frontPages;

/** A whole page that needs nothing else: no file, no font, no database. */
export type ErrorPage = { status: ErrorStatus; headers: HeaderList; body: Buffer };

const STYLE = [
  ":root{color-scheme:light dark;--paper:#fdfefd;--ink:#121a16;--quiet:#56605b;--green:#0b5a43}",
  "@media(prefers-color-scheme:dark){:root{--paper:#0f1613;--ink:#e8efea;--quiet:#a9b3ad;--green:#79cfa8}}",
  "body{margin:0;min-block-size:100vh;display:grid;place-items:center;background:var(--paper);color:var(--ink);",
  "font:1.0625rem/2 Vazirmatn,Tahoma,system-ui,sans-serif}",
  "main{box-sizing:border-box;inline-size:min(100%,36rem);padding:2rem 1.5rem}",
  "h1{margin:0;font-size:1.6rem;line-height:1.6}p{margin-block:1rem}",
  ".site{margin:0;color:var(--green);font-weight:700}.code{color:var(--quiet)}",
  "a{color:var(--green);text-underline-offset:.3em;margin-inline-end:1.5rem}",
].join("");
const POLICY = documentPolicy(`sha256-${createHash("sha256").update(STYLE).digest("base64")}`);
/** After how many seconds it is worth asking again (RFC 9110, 10.2.3). */
const RETRY_SECONDS: Partial<Record<ErrorStatus, number>> = { 429: 600, 500: 10, 503: 10 };

/** Whether there is a designed page for this status. */
export function isErrorStatus(status: number): status is ErrorStatus {
  return status in frontPages;
}

const pages = new Map<ErrorStatus, ErrorPage>();

/** The designed page of a status, the same bytes for everyone. */
export function errorPage(status: ErrorStatus): ErrorPage {
  const page = pages.get(status) ?? makePage(status);
  pages.set(status, page);
  return page;
}

function makePage(status: ErrorStatus): ErrorPage {
  const headers: [string, string][] = [
    ["content-type", "text/html; charset=utf-8"],
    ["cache-control", "no-store"],
    ["content-security-policy", POLICY],
  ];
  const seconds = RETRY_SECONDS[status];
  if (seconds) headers.push(["retry-after", `${seconds}`]);
  if (status === 405) headers.push(["allow", "GET, HEAD, POST"]);
  return { status, headers, body: Buffer.from(markup(status)) };
}

function markup(status: ErrorStatus): string {
  const { title, advice } = frontPages[status];
  const retry = RETRY_SECONDS[status] ? `<a href="">${frontWords.retry}</a>` : "";
  return `<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charset="utf-8"><title>${title} · ${frontWords.site}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">
<style>${STYLE}</style></head><body><main><p class="site">${frontWords.site}</p><h1>${title}</h1><p>${advice}</p>
<p>${retry}<a href="/">${frontWords.home}</a></p><p class="code">${status.toLocaleString("fa-IR")}</p></main></body></html>`;
}
