import type { IncomingMessage } from "node:http";
import { BlockList, isIP } from "node:net";

/** The internal header in which the application gets the client's address; it never comes in from outside. */
export const ADDRESS_HEADER = "x-meydan-address";

/** The proxies whose word about their clients counts: a comma list of addresses and CIDR ranges. */
export function trustedProxies(list: string | undefined): BlockList {
  const trusted = new BlockList();
  for (const range of (list ?? "").split(",").map((part) => part.trim())) {
    if (range !== "") addRange(trusted, range);
  }
  return trusted;
}

function addRange(trusted: BlockList, range: string): void {
  const [network = "", prefix] = range.split("/");
  const version = isIP(network);
  const longest = version === 4 ? 32 : 128;
  const length = Number(prefix ?? longest);
  if (version === 0 || !/^\d+$/.test(prefix ?? "0") || length > longest) {
    throw new Error(`MEYDAN_TRUSTED_PROXIES names "${range}", which is no address or range.`);
  }
  trusted.addSubnet(network, length, familyOf(version));
}

/**
 * The address a request came from. X-Forwarded-For is read from its end, and only as far as each next hop is a
 * trusted proxy: whatever a client wrote into it stands further left and is never reached.
 */
export function clientAddress(request: IncomingMessage, proxies: BlockList): string {
  let address = plain(request.socket.remoteAddress ?? "");
  const hops = [request.headers["x-forwarded-for"] ?? ""].flat().join(",").split(",");
  while (isTrusted(address, proxies)) {
    const before = plain(hops.pop()?.trim() ?? "");
    if (isIP(before) === 0) return address;
    address = before;
  }
  return address;
}

function isTrusted(address: string, proxies: BlockList): boolean {
  const version = isIP(address);
  return version !== 0 && proxies.check(address, familyOf(version));
}

function familyOf(version: number): "ipv4" | "ipv6" {
  return version === 4 ? "ipv4" : "ipv6";
}

// A socket that serves both families writes IPv4 clients as ::ffff:192.0.2.1.
function plain(address: string): string {
  return address.toLowerCase().startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;
}
