import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { outbox } from "@/db/schema/outbox";

type Params = Record<string, string>;
type Door = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;
type Doors = Partial<Record<"GET" | "HEAD" | "POST" | "PUT" | "PATCH" | "DELETE" | "OPTIONS", Door>>;

const city = fileURLToPath(new URL("../../app/(city)", import.meta.url));
const places = readdirSync(city, { recursive: true, encoding: "utf8" })
  .filter((path) => /(?:^|\/)route\.tsx?$/.test(path))
  .sort();
const params = {
  ...{ code: "1001", comment: crypto.randomUUID(), token: "a".repeat(43), slug: "x" },
  receipt: "0000-0000-0000-0000-0000",
};
const given = () => ({ params: Promise.resolve(params) });

let doors: [name: string, doors: Doors][] = [];
beforeAll(async () => {
  doors = await Promise.all(
    places.map(async (place): Promise<[string, Doors]> => [place, await import(join(city, place))]),
  );
});
const taking = () => doors.filter(([, { POST }]) => POST);

/** A form for a door; the names of its fields do not matter, it is to be refused before they are read. */
function form(headers: Record<string, string>, body = "words=x&List-Unsubscribe=One-Click"): Request {
  return new Request("https://city.test/x", {
    method: "POST",
    body,
    headers: { host: "city.test", "content-type": "application/x-www-form-urlencoded", ...headers },
  });
}

/** What each door that takes a form answers to this one. */
async function answers(request: () => Request): Promise<Record<string, number | undefined>> {
  const told: Record<string, number | undefined> = {};
  for (const [name, { POST }] of taking()) told[name] = (await POST?.(request(), given()))?.status;
  return told;
}

const all = (status: number) => Object.fromEntries(taking().map(([name]) => [name, status]));

describe("every door of the city that takes a form", () => {
  it("is one of these", () => {
    expect(taking().length).toBeGreaterThanOrEqual(18);
    const methods = new Set(doors.flatMap(([, door]) => Object.keys(door)));
    for (const method of ["PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"]) expect(methods).not.toContain(method);
  });

  it.each([
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["a neighbour of the same domain", { "sec-fetch-site": "same-site" }],
    ["another origin", { origin: "https://evil.test" }],
    ["an origin that begins like ours", { origin: "https://city.test.evil.test" }],
  ])("refuses one from %s", async (_name, headers) => {
    expect(await answers(() => form(headers as Record<string, string>))).toEqual(all(403));
  });

  it("refuses one of twenty-five megabytes, whatever it says of its length", async () => {
    const long = "words=".padEnd(25 * 1024 * 1024, "x");
    const told = await answers(() => form({}, long));
    for (const status of Object.values(told)) expect([400, 413]).toContain(status);
  });

  it("changes nothing when it is looked at", async () => {
    const before = await db.$count(outbox);
    for (const [name, { GET }] of taking()) {
      const answer = await GET?.(new Request("https://city.test/x"), given());
      expect(answer?.status, name).toBe(303);
      expect(answer?.headers.get("location"), name).toMatch(/^\/(?!\/)/);
    }
    expect(await db.$count(outbox)).toBe(before);
  });
});
