import { NothingDesigned } from "./city-pages";
import type { ErrorStatus } from "./error-pages";
import { LaneIsFull } from "./lane";
import { BodyBroken, BodyTooLong } from "./limits";
import { TookTooLong } from "./within";

/** The status of what went wrong. While the database cannot be heard, it is taken for the cause. */
export function errorStatusOf(error: unknown, isDatabaseHeard: boolean): ErrorStatus {
  if (error instanceof BodyTooLong) return 413;
  if (error instanceof BodyBroken) return 400;
  if (error instanceof NothingDesigned) return error.status;
  if (error instanceof LaneIsFull || error instanceof TookTooLong || !isDatabaseHeard) return 503;
  return 500;
}
