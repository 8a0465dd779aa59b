import { neighbourhoodOf } from "@/newsroom/address-bucket";

/** So many codes that lead nowhere are honest slips, even of a whole carrier's citizens, in ten minutes. */
const MOST = 60;
const TEN_MINUTES = 600_000;
/** Whoever comes from a hundred thousand networks is stopped by the length of the code alone. */
const MOST_NETWORKS = 100_000;

/**
 * Counts what leads nowhere under /track, by the network (/24 or /64) it came from. In memory only: for ten minutes, and
 * nothing of it rests anywhere.
 */
export function openGuesses(clock: () => number = Date.now) {
  let tried = new Map<string, number>();
  let until = 0;
  const lately = (): Map<string, number> => {
    if (clock() >= until || tried.size > MOST_NETWORKS) {
      tried = new Map();
      until = clock() + TEN_MINUTES;
    }
    return tried;
  };
  return {
    /** Has this network tried more than people do? */
    areMany: (address: string): boolean => (lately().get(networkOf(address)) ?? 0) >= MOST,
    /** One more that led nowhere. */
    count(address: string): void {
      const network = networkOf(address);
      lately().set(network, (lately().get(network) ?? 0) + 1);
    },
  };
}

export type Guesses = ReturnType<typeof openGuesses>;

const networkOf = (address: string): string => neighbourhoodOf(address) ?? "";

/** Whether a path may name a receipt. */
export function namesReceipt(path: string): boolean {
  return path.startsWith("/track/");
}
