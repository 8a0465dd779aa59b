import { clientAddress } from "./address";
import type { House } from "./house";
import { personalHeaders } from "./inward-headers";
import { bodyLimit, readBody } from "./limits";
import { ownHeaders } from "./outward-headers";
import type { PageContext } from "./page-context";
import { send } from "./send";
import { sendError } from "./send-error";
import { settled } from "./settled";
import { smaller } from "./smaller";
import type { Visit } from "./visit";

/** Answers what is one person's own (desk, sign-in, API) and the pictures: always asked of the application. */
export async function answerDesk(house: House, visit: Visit): Promise<void> {
  const { request, response, path, zone } = visit;
  // All of the framework's files are in memory; what is not there (its image resizer above all) has no door.
  if (zone === "framework" && !house.dev) return sendError(house, request, response, 404);
  const isChange = request.method === "POST";
  const body = isChange ? await readBody(request, bodyLimit(path, zone)) : null;
  const address = clientAddress(request, house.proxies);
  const headers = personalHeaders(request.headers, { origin: house.origin, address, zone: "desk" });
  const url = visit.query === "" ? path : `${path}?${visit.query}`;
  const context: PageContext = { tags: new Set(), status: null };
  const made = await house.render({ method: isChange ? "POST" : "GET", url, headers, body }, context);
  // No door of ours below /api or /media: Next then renders a citizen's "not found", which is no page for this way out.
  if (context.status === 404) return sendError(house, request, response, 404);
  if (isChange) await settled(house);
  const reply = { ...made, headers: ownHeaders(house, zone, made.headers) };
  send(request, response, await smaller(reply, request.headers["accept-encoding"]));
}
