import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, it, test } from "vitest";
import { LinkAsker } from "@/newsroom/links/asker";
import { checkLinks } from "@/newsroom/links/check";
import { isPublicAddress } from "@/newsroom/links/public-address";
import { brokenLinksOf } from "@/newsroom/links/queries";
import { aDraft, aNewsroom, bodyOf, granted, issuesOf } from "@/tests/stories";

let server: Server;
let site: string;
beforeAll(async () => {
  server = createServer((request, response) => {
    const to: Record<string, [number, string?]> = {
      "/good": [200],
      "/gone": [404],
      "/closed": [403],
      "/moved": [302, "/good"],
      "/round": [302, "/round"],
      "/inside": [302, "http://169.254.169.254/latest"],
    };
    const [status, location] = to[request.url ?? ""] ?? [500];
    response.writeHead(status, location ? { location } : {}).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

const here = new LinkAsker({ allows: (address) => address === "127.0.0.1" });

test.each([
  ["/good", "good"],
  ["/gone", "gone"],
  ["/closed", "good"],
  ["/moved", "good"],
  ["/round", "redirects"],
  ["/inside", "inside"],
  ["/other", "failed"],
])("%s is %s", async (path, verdict) => {
  expect(await here.ask(`${site}${path}`)).toBe(verdict);
});

test.each([
  "http://127.0.0.1/",
  "http://[::1]/",
  "http://[::ffff:10.0.0.1]/",
  "http://0x7f000001/",
  "http://169.254.169.254/latest/meta-data",
])("%s is never asked", async (address) => {
  expect(await new LinkAsker().ask(address)).toBe("inside");
});

test("a name that means an inner address is not asked either", async () => {
  const asker = new LinkAsker({ resolve: async () => [{ address: "10.1.2.3", family: 4 }] });
  expect(await asker.ask("http://harmless.example/")).toBe("inside");
});

test.each(["8.8.8.8", "2a00:1450::1"])("%s is of the open internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

describe("the links of a story", () => {
  it("are asked for who may see the story, and what is broken is remembered", async () => {
    const room = await aNewsroom();
    const body = bodyOf("گزارش");
    const [paragraph] = body.content;
    if (paragraph?.type === "paragraph")
      paragraph.content = ["/good", "/gone"].map((path) => ({
        type: "text",
        text: path,
        marks: [{ type: "link", attrs: { href: `${site}${path}` } }],
      }));
    const { id } = await aDraft(room, room.author, { body });
    expect(await issuesOf(checkLinks((await aNewsroom()).author, id, "https://city.example", here))).toEqual([
      "general.not-found",
    ]);
    const { asked } = await granted(checkLinks(room.author, id, "https://city.example", here));
    expect(asked).toBe(2);
    expect(await brokenLinksOf(id)).toEqual([{ href: `${site}/gone`, verdict: "gone" }]);
  });
});
