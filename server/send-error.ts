import type { IncomingMessage, ServerResponse } from "node:http";
import { type ErrorStatus, errorPage } from "./error-pages";
import type { House } from "./house";
import { send } from "./send";

/** Answers with the designed page of a status. What is left of a request's body is not wanted: the connection ends. */
export function sendError(
  house: House,
  request: IncomingMessage,
  response: ServerResponse,
  status: ErrorStatus,
): void {
  const { headers, body } = errorPage(status);
  const last = request.method !== "GET" && request.method !== "HEAD";
  send(request, response, { status, headers: [...house.common, ...headers], body, last });
}
