import { describe, expect, test } from "vitest";
import type { HouseParts } from "@/server/house";
import { openFront } from "./open-front";
import { html, openStage, type Stage } from "./stage";

const deaf: HouseParts["freshness"] = { isHearing: () => false, catchUp: async () => undefined };

/** A stage that plays once and then fails for good. */
function onceOnly(): Stage {
  return openStage((_request, context, count) => {
    context.tags.add("story:7");
    if (count > 1) throw new Error("the database is gone");
    return html("<p>the page</p>");
  });
}

describe("when a page cannot be made", () => {
  test("readers get the page it was, though a change is known", async () => {
    const front = await openFront(onceOnly());
    await front.ask("/news/7/a");
    front.house.pages.move([{ tag: "story:7", purge: false }]);
    expect(await front.ask("/news/7/a")).toMatchObject({
      status: 200,
      text: expect.stringContaining("the page"),
    });
  });

  test("but never the page of something that was taken down", async () => {
    const front = await openFront(onceOnly());
    await front.ask("/news/7/a");
    front.house.pages.move([{ tag: "story:7", purge: true }]);
    const answer = await front.ask("/news/7/a");
    expect(answer.status).toBe(500);
    expect(answer.text).not.toContain("the page");
  });

  test("not even when the change came first and the taking down after it", async () => {
    const front = await openFront(onceOnly());
    await front.ask("/news/7/a");
    front.house.pages.move([{ tag: "story:7", purge: false }]);
    await front.ask("/news/7/a");
    front.house.pages.move([{ tag: "story:7", purge: true }]);
    expect((await front.ask("/news/7/a")).status).toBe(500);
  });

  test("a failed answer of the application's own counts as failed", async () => {
    const stage = openStage((_request, context, count) => {
      context.tags.add("home");
      return html(`<p>${count}</p>`, count === 1 ? 200 : 500);
    });
    const front = await openFront(stage);
    await front.ask("/");
    front.house.pages.move([{ tag: "home", purge: false }]);
    expect(await front.ask("/")).toMatchObject({ status: 200, text: expect.stringContaining("<p>1</p>") });
  });

  test("a page never seen is a designed 500, and 503 with Retry-After while the database is gone", async () => {
    const broken = openStage(() => Promise.reject(new Error("no")));
    const ill = await (await openFront(broken)).ask("/");
    const gone = await (await openFront(broken, { freshness: deaf })).ask("/");
    expect([ill.status, gone.status]).toEqual([500, 503]);
    expect(gone.headers["retry-after"]).toBe("10");
    for (const { text, headers } of [ill, gone]) {
      expect(text).toMatch(/^<!DOCTYPE html><html lang="fa" dir="rtl">/);
      expect(headers["content-security-policy"]).toMatch(/default-src 'none'.*style-src 'sha256-/);
      expect(headers["cache-control"]).toBe("no-store");
    }
  });

  test("kept pages go on being served while the database cannot be heard", async () => {
    const stage = onceOnly();
    const front = await openFront(stage, { freshness: deaf });
    await front.ask("/news/7/a");
    expect((await front.ask("/news/7/a")).status).toBe(200);
    expect(stage.asked).toHaveLength(1);
  });

  test("a page that is no whole document is not shown", async () => {
    const stage = openStage(() => ({ ...html(""), body: Buffer.from("<p>half</p>") }));
    expect((await (await openFront(stage)).ask("/")).status).toBe(500);
  });

  test("not found without a designed page of the application's is the front's own 404", async () => {
    const stage = openStage(() => ({ ...html("", 404), body: Buffer.from("<html><p>404</p></html>") }));
    const answer = await (await openFront(stage)).ask("/wp-login.php");
    expect(answer.status).toBe(404);
    expect(answer.text).toContain('lang="fa" dir="rtl"');
  });

  test("an empty refusal of the application's gets the designed page of its status", async () => {
    const stage = openStage(() => ({ status: 405, headers: [], body: Buffer.alloc(0) }));
    const answer = await (await openFront(stage)).ask("/news/7/comments");
    expect(answer.status).toBe(405);
    expect(answer.text).toContain('lang="fa" dir="rtl"');
  });
});
