import { gzipOnce, isText, takenEncodings } from "./encodings";
import { headerOf, type InnerResponse } from "./render";
import type { Reply } from "./send";

const WORTH_COMPRESSING = 1_024;
const PARTIAL = 206;

/** An answer that is sent once, gzipped when that helps and the client takes it. */
export async function smaller(made: InnerResponse, taken: string | undefined): Promise<Reply> {
  const type = headerOf(made.headers, "content-type") ?? "";
  const isPlain = headerOf(made.headers, "content-encoding") === undefined && made.status !== PARTIAL;
  if (
    !isPlain ||
    made.body.length < WORTH_COMPRESSING ||
    !isText(type) ||
    !takenEncodings(taken).includes("gzip")
  )
    return made;
  return { ...made, body: await gzipOnce(made.body), encoding: "gzip" };
}
