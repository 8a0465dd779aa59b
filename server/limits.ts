import type { IncomingMessage } from "node:http";
import type { Zone } from "./zones";

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** The longest request line, in characters, that any page of ours could have. */
export const LONGEST_ADDRESS = 2 * KILOBYTE;

const UPLOADS = ["/desk/media", "/api/media"];

/** A demand brings up to three pictures of eight megabytes, and its words. */
const WITH_PICTURES = 3 * 8 * MEGABYTE + 64 * KILOBYTE;

/** The most bytes a request to this address may carry. */
export function bodyLimit(path: string, zone: Zone): number {
  if (UPLOADS.some((prefix) => path === prefix || path.startsWith(`${prefix}/`))) return 12 * MEGABYTE;
  if (path === "/demands/raise") return WITH_PICTURES;
  return zone === "desk" && path !== "/login" ? MEGABYTE : 16 * KILOBYTE;
}

/** The body is longer than this address takes. */
export class BodyTooLong extends Error {
  override name = "BodyTooLong";
}

/** The client went away, or too many bodies are arriving at once. */
export class BodyBroken extends Error {
  override name = "BodyBroken";
}

/** All bodies that are arriving at this moment share this much memory. */
const ARRIVING_AT_ONCE = 64 * MEGABYTE;
let arriving = 0;

/**
 * Reads a whole body, counting while it comes: the application never sees a half or a huge one. Rejects with
 * BodyTooLong at the first byte over `most`, with BodyBroken when the client breaks off.
 */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  if (Number(request.headers["content-length"] ?? 0) > most) throw new BodyTooLong(`over ${most} bytes`);
  const chunks: Buffer[] = [];
  let length = 0;
  try {
    // The connection stays open, so that a refusal can be read.
    for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
      length += chunk.length;
      arriving += chunk.length;
      if (length > most) throw new BodyTooLong(`over ${most} bytes`);
      if (arriving > ARRIVING_AT_ONCE) throw new BodyBroken("too many bodies at once");
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } catch (error) {
    throw error instanceof BodyTooLong
      ? error
      : new BodyBroken("the body did not come whole", { cause: error });
  } finally {
    arriving -= length;
  }
}
