import { once } from "node:events";
import { endChild, startChild } from "./children.mjs";
import { takenPort } from "./ports.mjs";
import { Refusal } from "./terminal.mjs";

const serverStop = 20_000;

/**
 * Starts the server and waits until it listens.
 * @param {Record<string, string>} env what it is to know, besides our own environment.
 * @param {number} port named in the refusal when another program was faster.
 * @returns {Promise<{ ended: Promise<void>, stop(): Promise<void> }>}
 */
export async function serve(env, port) {
  const args = ["--import", "tsx", "--import", "./scripts/leave-with-parent.mjs", "server/main.ts"];
  const child = startChild(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = once(child, "exit").then(() => undefined);
  const [message] = await Promise.race([once(child, "message"), ended.then(() => [{}])]);
  if (message.ready) return { ended, stop: () => endChild(child, serverStop) };
  await endChild(child);
  if (message.failed === "port-taken") throw takenPort(port);
  throw new Refusal("کارساز شروع نشد؛ دلیل آن بالاتر است.", "The server did not start, see above.");
}
