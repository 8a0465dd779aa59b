import { describe, expect, test } from "vitest";
import { openFront } from "./open-front";
import { gate, html, openStage } from "./stage";

describe("a change while a page is being rendered is never lost", () => {
  test("the overtaken page is not kept, and a reader who came after the change never sees it", async () => {
    const begun = gate();
    const hold = gate();
    const stage = openStage(async (_request, context, count) => {
      context.tags.add("home");
      begun.open();
      if (count === 1) await hold.passed;
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    const early = front.ask("/");
    await begun.passed;
    front.house.pages.move([{ tag: "home", purge: false }]);
    const late = front.ask("/");
    await front.reached(2);
    hold.open();
    expect((await early).text).toContain("<p>1</p>");
    expect((await late).text).toContain("<p>2</p>");
    expect((await front.ask("/")).text).toContain("<p>2</p>");
    expect(stage.asked).toHaveLength(2);
  });

  test("a tag that the page names only after the change counts as well", async () => {
    const begun = gate();
    const hold = gate();
    const stage = openStage(async (_request, context, count) => {
      begun.open();
      if (count === 1) await hold.passed;
      context.tags.add("topic:parks");
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    const early = front.ask("/topics/parks");
    await begun.passed;
    front.house.pages.move([{ tag: "topic:parks", purge: false }]);
    hold.open();
    await early;
    expect((await front.ask("/topics/parks")).text).toContain("<p>2</p>");
  });

  test("what was taken down meanwhile is shown to nobody, not even to who asked before", async () => {
    const begun = gate();
    const hold = gate();
    const stage = openStage(async (_request, context, count) => {
      context.tags.add("story:7");
      begun.open();
      if (count > 1) return html("<p>gone</p>", 410);
      await hold.passed;
      return html("<p>secret</p>");
    });
    const front = await openFront(stage);
    const early = front.ask("/news/7/a");
    await begun.passed;
    front.house.pages.move([{ tag: "story:7", purge: true }]);
    hold.open();
    const answer = await early;
    expect(answer.status).toBe(410);
    expect(answer.text).not.toContain("secret");
  });

  test("when it is not known what changed, everything under way is taken for overtaken", async () => {
    const begun = gate();
    const hold = gate();
    const stage = openStage(async (_request, context, count) => {
      context.tags.add("home");
      begun.open();
      if (count === 1) await hold.passed;
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    const early = front.ask("/");
    await begun.passed;
    front.house.pages.moveAll();
    hold.open();
    await early;
    expect((await front.ask("/")).text).toContain("<p>2</p>");
  });

  test("a status of the page's own goes out, and is kept with its tags", async () => {
    const stage = openStage((_request, context, count) => {
      context.tags.add("story:7");
      if (count === 1) context.status = 410;
      return html(`<p>${count}</p>`);
    });
    const front = await openFront(stage);
    expect((await front.ask("/news/7/a")).status).toBe(410);
    expect((await front.ask("/news/7/a")).status).toBe(410);
    front.house.pages.move([{ tag: "story:7", purge: false }]);
    expect((await front.ask("/news/7/a")).status).toBe(200);
  });
});
