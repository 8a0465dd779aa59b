import { describe, expect, it } from "vitest";
import { readPostedPictures } from "@/app/posted-pictures";

const NAMES = ["title", "alt-1"];
const PICTURE = new Uint8Array([0xff, 0xd8, 0xff, 0, 13, 10, 45, 45]);

function read(body: FormData | string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = {}) {
  const request = new Request("http://city.example/demands/raise", {
    method: "POST",
    body,
    headers: { host: "city.example", ...headers },
  });
  return readPostedPictures(request, NAMES, () => false);
}

function form(parts: Record<string, string | Uint8Array<ArrayBuffer>>): FormData {
  const made = new FormData();
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === "string") made.append(name, value);
    else made.append(name, new File([value], "photo.jpg", { type: "text/html" }));
  }
  return made;
}

describe("a form with pictures is read", () => {
  it("as browsers send it, and without what does not belong to it", async () => {
    const sent = form({ title: "نیم‌فاصله\r\n🙂", standing: "public", "picture-2": PICTURE, other: PICTURE });
    sent.append("picture-1", new File([], ""));
    const posted = await read(sent);
    if (!posted.ok) throw new Error("refused");
    expect(Object.fromEntries(posted.fields)).toEqual({ title: "نیم‌فاصله\r\n🙂" });
    expect(posted.files).toEqual([{ place: 2, bytes: Buffer.from(PICTURE) }]);
  });

  it("as a page kept from before sends it, with words alone", async () => {
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    expect(await read("title=a", headers)).toMatchObject({ ok: true, files: [] });
    expect(await read(`title=${"a".repeat(17_000)}`, headers)).toMatchObject({ status: 413 });
  });

  it("with a fourth picture, for the verb to refuse", async () => {
    const four = form({
      "picture-1": PICTURE,
      "picture-2": PICTURE,
      "picture-3": PICTURE,
      "picture-4": PICTURE,
    });
    const posted = await read(four);
    expect(posted.ok && posted.files).toHaveLength(4);
  });
});

describe("a form with pictures is refused", () => {
  it("with the same field or place twice, NUL, or broken letters", async () => {
    const twice = form({ title: "a" });
    twice.append("title", "b");
    const placed = form({ "picture-1": PICTURE });
    placed.append("picture-1", new File([PICTURE], "again.jpg"));
    for (const sent of [twice, placed, form({ title: "a\0b" })])
      expect(await read(sent)).toEqual({ ok: false, status: 400, why: "unreadable" });
    const head = Buffer.from('--x\r\ncontent-disposition: form-data; name="title"\r\n\r\n');
    const broken = Buffer.concat([head, Buffer.from([0xd9, 0x28]), Buffer.from("\r\n--x--\r\n")]);
    const headers = { "content-type": "multipart/form-data; boundary=x" };
    expect(await read(new Uint8Array(broken), headers)).toMatchObject({ status: 400 });
    expect(await read("--x\r\nnothing of the kind", headers)).toMatchObject({ status: 400 });
  });

  it("with more parts than a form has, or longer words", async () => {
    const many = new FormData();
    for (let part = 0; part < 60; part += 1) many.append(`a${part}`, "b");
    expect(await read(many)).toMatchObject({ status: 400 });
    expect(await read(form({ title: "a".repeat(17_000) }))).toMatchObject({ status: 413 });
    expect(await read(form({ unread: "a".repeat(17_000) }))).toMatchObject({ status: 413 });
  });

  it("over its size, announced or not", async () => {
    const heavy = form({ "picture-1": new Uint8Array(25 * 1024 * 1024) });
    expect(await read(heavy)).toMatchObject({ ok: false, status: 413 });
    expect(await read(form({ title: "a" }), { "content-length": "99999999" })).toMatchObject({ status: 413 });
  });

  it("that another site sent, or of another kind", async () => {
    expect(await read(form({ title: "a" }), { "sec-fetch-site": "cross-site" })).toMatchObject({
      status: 403,
    });
    expect(await read(form({ title: "a" }), { origin: "https://evil.example" })).toMatchObject({
      status: 403,
    });
    expect(await read("{}", { "content-type": "application/json" })).toMatchObject({ status: 415 });
  });
});
