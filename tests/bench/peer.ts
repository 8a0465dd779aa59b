import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** A server of one page that the front is compared with. */
export type Peer = { url: string; pid: number; end(): Promise<void> };

const TRIES = 100;

/** The peer, once it answers; throws when it does not within five seconds. */
export async function whenServing(child: ChildProcess, url: string): Promise<Peer> {
  const ended = once(child, "exit");
  const end = async (): Promise<void> => {
    child.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < TRIES; tries += 1) {
    if (await answers(url)) return { url, pid: child.pid ?? Number.NaN, end };
    await pause(50);
  }
  await end();
  throw new Error(`Nothing answered at ${url}.`);
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}
