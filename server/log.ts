import pino from "pino";
import { describeError } from "./describe-error";

/**
 * What an operator needs to know, as JSON lines on stderr. No cookies, bodies or client addresses are ever given to
 * it; errors go through describeError, because a database error's text repeats what a citizen wrote.
 */
export const log = pino(
  { base: { app: "meydan" }, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: describeError } },
  pino.destination({ dest: 2, sync: true }),
);
