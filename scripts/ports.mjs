import { once } from "node:events";
import { createServer } from "node:net";
import { until } from "./processes.mjs";
import { Refusal } from "./terminal.mjs";

/**
 * Proves that we may listen on the port, before a minute is spent on building.
 * @param {number} patience milliseconds to wait for a killed predecessor that is still letting go.
 * @throws {Refusal} when it is taken or forbidden.
 */
export async function refuseTakenPort(port, patience) {
  const hosts = process.env.HOST ? [process.env.HOST] : ["127.0.0.1", "::1"];
  let reason = null;
  const isFree = async () => {
    reason = null;
    for (const host of hosts) reason ??= await tryPort(port, host);
    return reason !== "EADDRINUSE";
  };
  await until(isFree, patience);
  if (reason === "EADDRINUSE") throw takenPort(port);
  if (reason !== "EACCES") return;
  throw new Refusal(
    `اجازهٔ گوش دادن به درگاه ${port} نیست؛ PORT دیگری بدهید.`,
    `Port ${port} is not permitted: set another PORT.`,
  );
}

/** The sentence for a port that another program listens on. */
export function takenPort(port) {
  return new Refusal(
    `درگاه ${port} در دست برنامهٔ دیگری است؛ PORT دیگری بدهید.`,
    `Port ${port} is taken by another program: set another PORT.`,
  );
}

async function tryPort(port, host) {
  const probe = createServer().listen(port, host);
  try {
    await once(probe, "listening");
    return null;
  } catch (error) {
    return error.code;
  } finally {
    probe.close();
  }
}

/** A port of the loopback that nobody listens on at this moment. */
export function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
