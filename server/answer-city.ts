import { clientAddress } from "./address";
import { citizenCookie } from "./citizen-cookie";
import { namesReceipt } from "./guesses";
import type { House } from "./house";
import { personalHeaders } from "./inward-headers";
import type { KeptPage } from "./kept-page";
import { asksForDraft, knownQuery } from "./known-parameters";
import { bodyLimit, readBody } from "./limits";
import type { HeaderList } from "./render";
import { documentPolicy } from "./security-headers";
import { send } from "./send";
import { sendError } from "./send-error";
import { sendKept } from "./send-kept";
import { settled } from "./settled";
import { smaller } from "./smaller";
import type { Visit } from "./visit";
import { isMadeForOne } from "./zones";

const POLICY = ["content-security-policy", documentPolicy()] as const;
// A shared cache in front may answer for a second, and stand in for half a minute while it asks again.
const SHARED = ["cache-control", "public, max-age=0, s-maxage=1, stale-while-revalidate=30"] as const;
const PRIVATE = ["cache-control", "private, no-store"] as const;
const SPECULATION = ["speculation-rules", '"/speculation-rules.json"'] as const;
const VARY = ["vary", "Accept-Encoding"] as const;
const UNLISTED = ["x-robots-tag", "noindex"] as const;

/** Answers a request for a public page, or a citizen's form. */
export function answerCity(house: House, visit: Visit): Promise<void> | undefined {
  const { request, path } = visit;
  const query = knownQuery(path, visit.query);
  const url = path + query;
  if (request.method === "POST" || isMadeForOne(path) || asksForDraft(query)) {
    return answerOne(house, visit, url);
  }
  const ready = house.pages.ready(url);
  if (!ready) return house.pages.page(url).then((page) => sendPage(house, visit, page));
  sendPage(house, visit, ready);
  return undefined;
}

function sendPage(house: House, { request, response }: Visit, page: KeptPage): void {
  sendKept(request, response, page, () => pageHeaders(house, page));
}

async function answerOne(house: House, { request, response, path, zone }: Visit, url: string): Promise<void> {
  const isForm = request.method === "POST";
  const address = clientAddress(request, house.proxies);
  // Only looking tells a right code from a wrong one. A form is taken in: its words are somebody's who shares the network.
  if (!isForm && namesReceipt(path) && house.guesses.areMany(address))
    return sendError(house, request, response, 429);
  const body = isForm ? await readBody(request, bodyLimit(path, zone)) : null;
  const citizen = citizenCookie(house.origin, isForm ? "POST" : "GET", path, request.headers.cookie);
  const headers = personalHeaders(request.headers, { origin: house.origin, address, zone: "city", citizen });
  const made = await house.city.personal({ method: isForm ? "POST" : "GET", url, headers, body });
  if (namesReceipt(path) && made.status === 404) house.guesses.count(address);
  if (isForm) await settled(house);
  const own = made.headers.filter(([name]) => name !== "x-robots-tag");
  const reply = { ...made, headers: [...house.common, POLICY, PRIVATE, UNLISTED, VARY, ...own] };
  send(request, response, await smaller(reply, request.headers["accept-encoding"]));
}

function pageHeaders(house: House, page: KeptPage): HeaderList {
  return [...house.common, POLICY, SHARED, SPECULATION, ...page.headers];
}
