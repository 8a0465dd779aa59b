import { BlockList, isIP, isIPv4 } from "node:net";

const HERE_ONLY = new BlockList();
for (const [network, bits] of [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
] as const)
  HERE_ONLY.addSubnet(network, bits, "ipv4");

// Of IPv6 only what is given out to the world; and of that not the tunnels, which carry an IPv4 address inside.
const WORLD = new BlockList();
WORLD.addSubnet("2000::", 3, "ipv6");
const TUNNELS = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
  ["3fff::", 20],
] as const)
  TUNNELS.addSubnet(network, bits, "ipv6");

/** Is it an address of the open internet? Loopback, private, link-local, metadata, mapped and tunnelled ones are not. */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !HERE_ONLY.check(address, "ipv4");
  if (isIP(address) === 0) return false;
  return WORLD.check(address, "ipv6") && !TUNNELS.check(address, "ipv6");
}
