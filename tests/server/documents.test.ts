import { describe, expect, test } from "vitest";
import { NotADocument, toDocument } from "@/server/document";

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="fa" dir="rtl"><head>${head}</head><body>${body}</body></html>`;

describe("a page leaves as a document", () => {
  test.each([
    ["a framework chunk", '<script src="/_next/static/chunks/a.js" async=""></script>'],
    ["the payload", '<script>self.__next_f.push([1,"x"])</script>'],
    ["a foreign reader.js", '<script src="https://evil.test/reader.js"></script>'],
    ["a reader.js elsewhere", '<script src="/x/reader.js"></script>'],
    ["a script preload", '<link rel="preload" as="script" href="/_next/a.js">'],
    ["a module preload", '<link rel="modulepreload" href="/_next/a.js">'],
    ["a comment of React's", "<!--$-->"],
  ])("without %s", (_name, markup) => {
    expect(toDocument(page(markup, `<main>خبر${markup}</main>`))).toBe(page("", "<main>خبر</main>"));
  });

  test.each([
    ["JSON-LD", '<script type="application/ld+json">{"a":"\\u003c/script>"}</script>'],
    ["our own script", '<script src="/reader.js" defer=""></script>'],
    ["our own script by version", '<script src="/reader.js?v=3" defer=""></script>'],
    ["a style sheet", '<link rel="stylesheet" href="/_next/static/a.css">'],
    ["a font preload", '<link rel="preload" as="font" href="/_next/a.woff2" crossorigin="">'],
  ])("with %s", (_name, markup) => {
    expect(toDocument(page(markup, ""))).toBe(page(markup, ""));
  });

  test.each([
    ["a doctype", '<html lang="fa" dir="rtl"><body></body></html>'],
    ["a language", '<!DOCTYPE html><html dir="rtl"><body></body></html>'],
    ["a direction", '<!DOCTYPE html><html lang="fa"><body></body></html>'],
    ["its late parts", page("", '<template id="B:0"></template>')],
  ])("and is refused without %s", (_name, markup) => {
    expect(() => toDocument(markup)).toThrow(NotADocument);
  });

  test("every word of the text stays", () => {
    const words = "<p>می‌خواهم &lt;b&gt; «نقل» <bdi>12B</bdi></p><pre>\nدو سطر</pre>";
    expect(toDocument(page("", words))).toContain(words.replace("<pre>\n", "<pre>"));
  });
});
