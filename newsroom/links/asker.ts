import { lookup } from "node:dns/promises";
import http from "node:http";
import https from "node:https";
import { isIP } from "node:net";
import type { LinkVerdict } from "@/words/fa/links";
import { isPublicAddress } from "./public-address";

export interface AskerOptions {
  /** Names to addresses; the system's own by default. */
  resolve?: (host: string) => Promise<{ address: string; family: number }[]>;
  /** Addresses that may be asked though they are not public: for tests, which have only the loopback. */
  allows?: (address: string) => boolean;
  /** Milliseconds for one request, from the first byte sent to the last header read. */
  patience?: number;
}

const MOST_REDIRECTS = 5;

type Answer = { status: number; location: string | undefined } | { verdict: LinkVerdict };

class NotPublic extends Error {}

/** Opens addresses the way a careful stranger would: no body, no cookie, no way into the city's own network. */
export class LinkAsker {
  constructor(private readonly options: AskerOptions = {}) {}

  /** What comes of opening this address. */
  async ask(href: string): Promise<LinkVerdict> {
    let address = href;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      const answer = await this.open(address);
      if ("verdict" in answer) return answer.verdict;
      const next =
        answer.location && URL.canParse(answer.location, address) ? new URL(answer.location, address) : null;
      if (answer.status < 300 || answer.status >= 400 || !next) return verdictOf(answer.status);
      address = next.href;
    }
    return "redirects";
  }

  private async open(address: string): Promise<Answer> {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
      return { verdict: "unreadable" };
    const literal = url.hostname.replace(/^\[|\]$/g, "");
    if (isIP(literal) !== 0 && !this.mayAsk(literal)) return { verdict: "inside" };
    const head = await this.request(url, "HEAD");
    // Some servers know no HEAD; what counts is what a reader's GET brings.
    return "status" in head && head.status >= 400 ? this.request(url, "GET") : head;
  }

  private request(url: URL, method: "HEAD" | "GET"): Promise<Answer> {
    const signal = AbortSignal.timeout(this.options.patience ?? 3_000);
    const { request } = url.protocol === "https:" ? https : http;
    return new Promise((resolve) => {
      const asked = request(url, {
        method,
        signal,
        agent: false,
        headers: { "user-agent": "Meydan link check", accept: "*/*" },
        // The address is looked up once, judged, and that very one is connected to: a name cannot change its mind between.
        lookup: (host, options, tell) =>
          void this.pinned(host).then(
            (found) => (options.all ? tell(null, [found]) : tell(null, found.address, found.family)),
            (error: Error) => tell(error, "", 0),
          ),
      });
      asked.on("response", (response) => {
        response.destroy();
        resolve({ status: response.statusCode ?? 0, location: response.headers.location });
      });
      asked.on("error", (error) => resolve({ verdict: troubleOf(error, signal) }));
      asked.end();
    });
  }

  private async pinned(host: string): Promise<{ address: string; family: number }> {
    const resolve = this.options.resolve ?? ((name: string) => lookup(name, { all: true }));
    const found = await resolve(host);
    const [first] = found;
    // One private address among public ones is a trap already.
    if (!first || !found.every(({ address }) => this.mayAsk(address))) throw new NotPublic(host);
    return first;
  }

  private mayAsk(address: string): boolean {
    return isPublicAddress(address) || (this.options.allows?.(address) ?? false);
  }
}

// Closed to strangers or weary of them: the page is there.
const THERE = new Set([401, 403, 405, 429]);

function verdictOf(status: number): LinkVerdict {
  if (status < 400 || THERE.has(status)) return "good";
  return status === 404 || status === 410 ? "gone" : "failed";
}

function troubleOf(error: Error, signal: AbortSignal): LinkVerdict {
  if (error instanceof NotPublic) return "inside";
  return signal.aborted ? "slow" : "unreachable";
}
