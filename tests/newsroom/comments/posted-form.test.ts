import { describe, expect, it } from "vitest";
import { readPostedForm } from "@/app/posted-form";

const NAMES = ["name", "words"];
const ORDINARY = { "content-type": "application/x-www-form-urlencoded", host: "city.example" };

function formRequest(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}): Request {
  return new Request("http://city.example/news/1001/comments", {
    method: "POST",
    body,
    headers: { ...ORDINARY, ...headers },
  });
}

const read = (body: string | Uint8Array<ArrayBuffer>, headers?: Record<string, string>) =>
  readPostedForm(formRequest(body, headers), NAMES);

describe("a form is read", () => {
  it("as browsers send it", async () => {
    const body = new URLSearchParams({
      name: "مریم & علی",
      words: "خط یک\r\nخط + دو = ۱۰۰٪ 🙂 نمی‌خواهم",
    }).toString();
    const form = await read(body);
    expect(form.ok && Object.fromEntries(form.fields)).toEqual({
      name: "مریم & علی",
      words: "خط یک\r\nخط + دو = ۱۰۰٪ 🙂 نمی‌خواهم",
    });
  });

  it("also where letters stand in it unescaped, and where a percent sign is only itself", async () => {
    const form = await read("name=مریم&words=100%&empty&=x");
    expect(form.ok && Object.fromEntries(form.fields)).toEqual({ name: "مریم", words: "100%" });
  });

  it("without what does not belong to it", async () => {
    const form = await read("name=a&state=published&officialOf=1&__proto__=x&constructor=y&words=b");
    expect(form.ok && [...form.fields.keys()]).toEqual(["name", "words"]);
  });

  it("with an explicit charset, and from no browser at all", async () => {
    expect(
      await read("name=a", { "content-type": "application/x-www-form-urlencoded; charset=UTF-8" }),
    ).toMatchObject({ ok: true });
    expect(await read("name=a", { origin: "null" })).toMatchObject({ ok: true });
    expect(
      await read("name=a", { origin: "http://city.example", "sec-fetch-site": "same-origin" }),
    ).toMatchObject({ ok: true });
  });
});

describe("a form is refused", () => {
  it.each([
    ["a broken byte", "words=%FF"],
    ["half a letter", "words=%D9"],
    ["an overlong slash", "words=%C0%AF"],
    ["half a surrogate pair", "words=%ED%A0%80"],
    ["NUL", "words=a%00b"],
    ["a broken name", "%FF=a"],
    ["the same field twice", "name=a&name=b"],
  ])("with %s", async (_, body) => {
    expect(await read(body)).toEqual({ ok: false, status: 400, why: "unreadable" });
  });

  it("with bytes of another encoding", async () => {
    expect(await read(new Uint8Array([...Buffer.from("words="), 0xc7, 0xe1, 0xd3]))).toMatchObject({
      status: 400,
    });
  });

  it.each([
    "",
    "text/plain",
    "multipart/form-data; boundary=x",
    "application/json",
    "application/x-www-form-urlencoded; charset=utf-16",
  ])("as %j", async (type) => {
    expect(await read("name=a", { "content-type": type })).toMatchObject({ ok: false, status: 415 });
  });

  it("over sixteen kilobytes, announced or not", async () => {
    expect(await read(`words=${"a".repeat(1_000_000)}`)).toMatchObject({ ok: false, status: 413 });
    expect(await read(`words=${"a".repeat(16 * 1024 - 6)}`)).toMatchObject({ ok: true });
    expect(await read("words=a", { "content-length": "99999999" })).toMatchObject({ ok: false, status: 413 });
  });

  it("that another site sent", async () => {
    expect(await read("name=a", { origin: "https://evil.example" })).toMatchObject({
      ok: false,
      status: 403,
    });
    expect(await read("name=a", { origin: "http://city.example.evil.example" })).toMatchObject({
      ok: false,
      status: 403,
    });
    expect(await read("name=a", { "sec-fetch-site": "cross-site" })).toMatchObject({
      ok: false,
      status: 403,
    });
    expect(await read("name=a", { "sec-fetch-site": "same-site" })).toMatchObject({ ok: false, status: 403 });
  });
});
