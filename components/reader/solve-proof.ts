/** A task of the city (newsroom/proof-of-work.ts), as far as solving it needs to know. */
interface Task {
  parameters: { nonce: string; salt: string; cost: number; keyLength: number; keyPrefix: string };
}

const MOST_TRIES = 10_000;

/** Tries one number after the other until its key begins as the task says. In and out: JSON; rejects where there is no answer. */
export async function solveProof(json: string): Promise<string> {
  const challenge = JSON.parse(json) as Task;
  const { nonce, salt, cost, keyLength, keyPrefix } = challenge.parameters;
  const password = new Uint8Array([...bytesOf(nonce), 0, 0, 0, 0]);
  const counters = new DataView(password.buffer);
  const way = { name: "PBKDF2", hash: "SHA-256", salt: bytesOf(salt), iterations: cost };
  for (let counter = 0; counter < MOST_TRIES; counter += 1) {
    counters.setUint32(password.length - 4, counter);
    const key = await crypto.subtle.importKey("raw", password, "PBKDF2", false, ["deriveBits"]);
    const derivedKey = hexOf(await crypto.subtle.deriveBits(way, key, keyLength * 8));
    if (derivedKey.startsWith(keyPrefix))
      return JSON.stringify({ challenge, solution: { counter, derivedKey } });
  }
  throw new Error("no answer");
}

function bytesOf(hex: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array((hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16)));
}

function hexOf(buffer: ArrayBuffer): string {
  return [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
