import type { IncomingMessage, ServerResponse } from "node:http";
import { readAddressLine } from "./address-line";
import { answerCity } from "./answer-city";
import { answerDesk } from "./answer-desk";
import { answerHealth, isHealthAddress } from "./answer-health";
import type { ErrorStatus } from "./error-pages";
import { errorStatusOf } from "./error-status";
import type { House } from "./house";
import { LONGEST_ADDRESS } from "./limits";
import { safeName } from "./safe-name";
import { comesFromUs } from "./same-origin";
import { sendError } from "./send-error";
import { zoneOf } from "./zones";

const METHODS = new Set(["GET", "HEAD", "POST"]);

/** The front: one node:http listener that answers every request of the city. */
export function createFront(house: House): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    const answering = answer(house, request, response);
    answering?.catch((error: unknown) => fail(house, request, response, error));
  };
}

// Synchronous as far as it can be: a kept page costs no promise.
function answer(house: House, request: IncomingMessage, response: ServerResponse): Promise<void> | undefined {
  const raw = request.url ?? "/";
  if (raw.length > LONGEST_ADDRESS) return refuse(house, request, response, 414);
  if (!METHODS.has(request.method ?? "")) return refuse(house, request, response, 405);
  const address = readAddressLine(raw);
  if (!address) return refuse(house, request, response, 400);
  const visit = { request, response, ...address, zone: zoneOf(address.path) };
  if (request.method === "POST" && !comesFromUs(request.headers, house.origin, visit.zone)) {
    return refuse(house, request, response, 403);
  }
  if (isHealthAddress(address.path)) return answerHealth(house, visit);
  if (house.files?.answer(visit, house.common)) return undefined;
  return visit.zone === "city" ? answerCity(house, visit) : answerDesk(house, visit);
}

function refuse(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  status: ErrorStatus,
): undefined {
  sendError(house, request, response, status);
}

function fail(house: House, request: IncomingMessage, response: ServerResponse, error: unknown): void {
  const status = errorStatusOf(error, house.freshness.isHearing());
  if (status >= 500)
    house.log.error({ err: error, page: safeName(request.url ?? "") }, "a page could not be made");
  if (response.headersSent) response.destroy();
  else sendError(house, request, response, status);
}
