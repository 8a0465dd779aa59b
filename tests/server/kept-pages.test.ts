import { describe, expect, test } from "vitest";
import { openFront } from "./open-front";
import { gate, html, openStage } from "./stage";

const tagged = (tag: string) =>
  openStage((_request, context, count) => {
    context.tags.add(tag);
    return html(`<p>${count}</p>`);
  });

describe("a public page is rendered once per version", () => {
  test("a hundred readers at once cost one rendering", async () => {
    const hold = gate();
    const stage = openStage(async (_request, context) => {
      context.tags.add("home");
      await hold.passed;
      return html("<p>one</p>");
    });
    const front = await openFront(stage);
    const answers = Array.from({ length: 100 }, () => front.ask("/"));
    await front.reached(100);
    hold.open();
    const texts = new Set((await Promise.all(answers)).map(({ text }) => text));
    expect(texts.size).toBe(1);
    expect(stage.asked).toHaveLength(1);
  });

  test("the next reader gets the kept page", async () => {
    const stage = tagged("home");
    const front = await openFront(stage);
    await front.ask("/");
    expect((await front.ask("/")).text).toContain("<p>1</p>");
    expect(stage.asked).toHaveLength(1);
  });

  test("a moved tag makes the pages that are made of it anew, and no others", async () => {
    const stage = openStage((request, context, count) => {
      context.tags.add(request.url === "/" ? "home" : "story:7");
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    await front.ask("/");
    await front.ask("/news/7/a");
    front.house.pages.move([{ tag: "home", purge: false }]);
    expect((await front.ask("/")).text).toContain("<p>3</p>");
    expect((await front.ask("/news/7/a")).text).toContain("<p>2</p>");
  });

  test("unknown parameters neither make a page of their own nor reach the application", async () => {
    const stage = tagged("news");
    const front = await openFront(stage);
    await front.ask("/news?utm_source=x&after=5");
    await front.ask("/news?after=5&fbclid=y");
    expect(stage.asked.map(({ url }) => url)).toEqual(["/news?after=5"]);
  });

  test("one page has one key, however its address is encoded", async () => {
    const stage = tagged("news");
    const front = await openFront(stage);
    await front.ask("/topics/%d9%be%D8%A7%D8%B1%DA%A9");
    await front.ask("/topics/%D9%BE%D8%A7%D8%B1%DA%A9");
    expect(stage.asked.map(({ url }) => url)).toEqual(["/topics/%D9%BE%D8%A7%D8%B1%DA%A9"]);
  });

  test("a page with a citizen's draft is never kept and never stored", async () => {
    const stage = tagged("story:7");
    const front = await openFront(stage);
    await front.ask("/news/7/a?draft=k");
    const second = await front.ask("/news/7/a?draft=k");
    expect(stage.asked).toHaveLength(2);
    expect(second.headers["cache-control"]).toBe("private, no-store");
  });

  test.each(["/search?q=x", "/track/abc"])("%s is made for each reader", async (address) => {
    const stage = tagged("site");
    const front = await openFront(stage);
    await front.ask(address);
    const second = await front.ask(address);
    expect(stage.asked).toHaveLength(2);
    expect(second.headers["cache-control"]).toBe("private, no-store");
    expect(second.headers["x-robots-tag"]).toBe("noindex");
  });

  test("a page that was not found is looked for again after any change", async () => {
    const stage = openStage((_request, _context, count) => html(`<p>${count}</p>`, count === 1 ? 404 : 200));
    const front = await openFront(stage);
    expect((await front.ask("/news/9/x")).status).toBe(404);
    expect((await front.ask("/news/9/x")).status).toBe(404);
    front.house.pages.move([{ tag: "news", purge: false }]);
    expect((await front.ask("/news/9/x")).status).toBe(200);
  });

  test("redirects are kept like pages, with nothing in them", async () => {
    const stage = openStage((_request, context) => {
      context.tags.add("story:7");
      return html("<p>moved</p>", 308, [["location", "/news/7/right"]]);
    });
    const front = await openFront(stage);
    await front.ask("/n/7");
    const answer = await front.ask("/n/7");
    expect(answer).toMatchObject({ status: 308, text: "" });
    expect(answer.headers.location).toBe("/news/7/right");
    expect(stage.asked).toHaveLength(1);
  });

  test("in development nothing is kept", async () => {
    const stage = tagged("home");
    const front = await openFront(stage, { dev: true });
    await front.ask("/");
    await front.ask("/");
    expect(stage.asked).toHaveLength(2);
  });
});
