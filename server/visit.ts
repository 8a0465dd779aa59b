import type { IncomingMessage, ServerResponse } from "node:http";
import type { Zone } from "./zones";

/** One request on its way, with its address in normal form. */
export type Visit = {
  request: IncomingMessage;
  response: ServerResponse;
  path: string;
  query: string;
  zone: Zone;
};
