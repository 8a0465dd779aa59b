import { citizenCookiesOutward } from "./citizen-cookie";
import { toDocument } from "./document";
import { type ErrorStatus, isErrorStatus } from "./error-pages";
import { documentHeaders } from "./inward-headers";
import { finishPage, type KeptPage } from "./kept-page";
import { createLane } from "./lane";
import type { PageContext } from "./page-context";
import { type HeaderList, headerOf, type InnerRequest, type InnerResponse, type Render } from "./render";
import { within } from "./within";

/** The application answered with a failure of its own. */
class RenderFailed extends Error {
  override name = "RenderFailed";
}

/** The application refuses without a page of its own to say so. */
export class NothingDesigned extends Error {
  override name = "NothingDesigned";

  constructor(readonly status: ErrorStatus) {
    super(`no designed page for ${status}`);
  }
}

// What a page may say about itself. Everything else (Set-Cookie, Vary, Cache-Control, x-nextjs-*) is the front's to say.
const PAGE_HEADERS = new Set([
  "content-disposition",
  "content-language",
  "content-type",
  "link",
  "location",
  "x-robots-tag",
]);
const NOTHING = Buffer.alloc(0);
const AT_ONCE = 8;
const WAITING = 256;
// A rendering that hangs gives its place back, and the next reader begins another.
const LONGEST_RENDER = 30_000;

/** Makes public pages out of what the application renders. `onCookie` hears of a page that tried to set one. */
export function createCityPages(render: Render, origin: URL, onCookie: (url: string) => void) {
  const lane = createLane(AT_ONCE, WAITING);

  const ask = (request: InnerRequest): Promise<[InnerResponse, PageContext]> =>
    lane(async () => {
      const context: PageContext = { tags: new Set(), status: null };
      const answer = await within(render(request, context), LONGEST_RENDER);
      const page = asPage(answer, context);
      const path = request.url.split("?", 1)[0] ?? "";
      const cookies = citizenCookiesOutward(request.method, path, answer.headers);
      if (cookies.length === 0 && headerOf(answer.headers, "set-cookie") !== undefined) onCookie(request.url);
      return [{ ...page, headers: [...page.headers, ...cookies] }, context];
    });
  return {
    /** The page that is the same for everyone. */
    async common(url: string): Promise<KeptPage> {
      const request: InnerRequest = { method: "GET", url, headers: documentHeaders(origin), body: null };
      const [page, context] = await ask(request);
      return finishPage(url, page, context.tags);
    },
    /** A page for one reader: a search, a receipt, a form sent in. */
    async personal(request: InnerRequest): Promise<InnerResponse> {
      const [page] = await ask(request);
      return page;
    },
  };
}

export type CityPages = ReturnType<typeof createCityPages>;

function asPage(answer: InnerResponse, context: PageContext): InnerResponse {
  const status = context.status ?? answer.status;
  if (status >= 500) throw new RenderFailed(`the application answered ${status}`);
  const headers = answer.headers.filter(([name]) => PAGE_HEADERS.has(name)).map(withoutScriptPreloads);
  return { status, headers, body: bodyOf(status, headers, answer.body) };
}

function bodyOf(status: number, headers: HeaderList, body: Buffer): Buffer {
  // What Next puts into a redirect is a page that needs its scripts.
  if (status >= 300 && status < 400) return NOTHING;
  const isHtml = headerOf(headers, "content-type")?.startsWith("text/html") ?? false;
  try {
    if (isHtml && body.length > 0) return Buffer.from(toDocument(body.toString()));
  } catch (error) {
    throw isErrorStatus(status) ? new NothingDesigned(status) : error;
  }
  if (body.length === 0 && isErrorStatus(status)) throw new NothingDesigned(status);
  return body;
}

// React names fonts and styles to preload in a Link header, and the scripts that no longer exist.
function withoutScriptPreloads([name, value]: HeaderList[number]): HeaderList[number] {
  if (name !== "link") return [name, value];
  const links = value
    .split(/,\s*(?=<)/)
    .filter((link) => !/;\s*(?:as="?script"?|rel="?modulepreload"?)/.test(link));
  return [name, links.join(", ")];
}
