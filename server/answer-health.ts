import type { House } from "./house";
import type { HeaderList } from "./render";
import { send } from "./send";
import type { Visit } from "./visit";

const HEADERS: HeaderList = [
  ["content-type", "text/plain; charset=utf-8"],
  ["cache-control", "no-store"],
];

/** Whether the address is one that machines ask for the process's health. */
export function isHealthAddress(path: string): boolean {
  return path === "/healthz" || path === "/readyz";
}

/** `/healthz`: this process lives. `/readyz`: the database answers and has this build's schema, else 503. */
export async function answerHealth(house: House, { request, response, path }: Visit): Promise<void> {
  const isFine = path === "/healthz" || (await house.isReady());
  const body = Buffer.from(isFine ? "ok\n" : "not ready\n");
  send(request, response, { status: isFine ? 200 : 503, headers: [...house.common, ...HEADERS], body });
}
