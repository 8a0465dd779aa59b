import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { remembering } from "./remembering";

export type Encoding = "identity" | "gzip" | "br";

const gzipAsync = promisify(gzip);
const brotliAsync = promisify(brotliCompress);

/** Gzip at its strongest, in zlib's own threads. */
export function gzipBest(bytes: Buffer): Promise<Buffer> {
  return gzipAsync(bytes, { level: 9 });
}

/** Gzip for bytes that are sent once. */
export function gzipOnce(bytes: Buffer): Promise<Buffer> {
  return gzipAsync(bytes, { level: 4 });
}

let line: Promise<unknown> = Promise.resolve();

/**
 * Brotli at its strongest, which takes a fifth of a second for a long page: one at a time, so that the thread pool
 * stays free for passwords and files. `wanted` is asked again when its turn has come.
 */
export function brotliBest(bytes: Buffer, wanted: () => boolean): Promise<Buffer | null> {
  const options = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
  };
  const turn = line.then(() => (wanted() ? brotliAsync(bytes, options) : null));
  line = turn.catch(() => null);
  return turn;
}

/** Whether a body of this type gets smaller at all. */
export function isText(contentType: string): boolean {
  return /^(?:text\/|image\/svg|application\/(?:.*(?:json|xml|javascript|manifest)))/.test(contentType);
}

/** What a client takes, best first; identity is always last. */
export type Taken = readonly Encoding[];

const taken = remembering((header: string): Taken => {
  const known = (["br", "gzip"] as const).filter((encoding) => isTaken(header, encoding));
  return [...known, "identity"];
}, 500);

/** Which encodings a client takes, by its Accept-Encoding; `q=0` is a refusal. */
export function takenEncodings(header: string | string[] | undefined): Taken {
  return taken(header === undefined ? "" : String(header));
}

function isTaken(header: string, encoding: string): boolean {
  return header.split(",").some((part) => {
    const [name, ...parameters] = part.split(";").map((piece) => piece.trim().toLowerCase());
    return name === encoding && !parameters.some((parameter) => /^q=0(?:\.0*)?$/.test(parameter));
  });
}
