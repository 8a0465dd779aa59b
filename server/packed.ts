import { createHash } from "node:crypto";
import { brotliBest, type Encoding, gzipBest, isText, type Taken } from "./encodings";

/** Bytes that are sent many times: compressed once, named by what they are. */
export type Packed = {
  /** Changes exactly when the bytes do, on every server and after every restart. */
  version: string;
  bytes: { identity: Buffer; gzip?: Buffer; br?: Buffer };
};

// Below this, compressing saves nothing that a packet would notice.
const WORTH_COMPRESSING = 256;

/** Packs a body of a content type: as it is, and gzipped when that helps. Brotli comes later. */
export async function pack(body: Buffer, contentType: string): Promise<Packed> {
  const version = createHash("sha256").update(body).digest("base64url").slice(0, 20);
  if (body.length < WORTH_COMPRESSING || !isText(contentType)) return { version, bytes: { identity: body } };
  return { version, bytes: { identity: body, gzip: await gzipBest(body) } };
}

/** Adds the brotli bytes when their turn comes and they are still `wanted`; resolves to whether they came. */
export async function addBrotli({ bytes }: Packed, wanted: () => boolean): Promise<boolean> {
  if (!bytes.gzip) return false;
  const br = await brotliBest(bytes.identity, wanted);
  if (br) bytes.br = br;
  return br !== null;
}

/** The best encoding that is ready and that the client takes. */
export function bestEncoding({ bytes }: Packed, taken: Taken): Encoding {
  return taken.find((encoding) => bytes[encoding]) ?? "identity";
}
