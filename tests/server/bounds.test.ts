import { describe, expect, test } from "vitest";
import { finishPage } from "@/server/kept-page";
import { createKeptPages } from "@/server/kept-pages";
import { createLane, LaneIsFull } from "@/server/lane";
import { remembering } from "@/server/remembering";
import { gate, html } from "./stage";

const MOST = 400_000;
const page = (key: string, status = 200) =>
  finishPage(key, html("x".repeat(2_000), status), new Set([`tag:${key}`]));

describe("kept pages are bounded", () => {
  test("in bytes: the page asked for the longest ago goes first", async () => {
    const kept = createKeptPages(MOST);
    kept.keep(await page("/first"));
    for (let number = 0; number < 500; number += 1) {
      kept.get("/first");
      kept.keep(await page(`/news/${number}`));
    }
    expect(kept.bytes).toBeLessThanOrEqual(MOST);
    expect(kept.get("/first")).toBeDefined();
    expect(kept.get("/news/0")).toBeUndefined();
    expect(kept.get("/news/499")).toBeDefined();
  });

  test("and addresses that strangers invent never push a real page out", async () => {
    const kept = createKeptPages(MOST);
    kept.keep(await page("/"));
    for (let number = 0; number < 500; number += 1) {
      kept.keep(await page(`/invented/${number}`, 404));
      kept.keep(await page(`/?after=${number}`));
    }
    expect(kept.get("/")).toBeDefined();
    expect(kept.bytes).toBeLessThanOrEqual(MOST);
  });

  test("a page heavier than all memory is not kept", async () => {
    const kept = createKeptPages(1_000);
    kept.keep(await page("/"));
    expect(kept.get("/")).toBeUndefined();
    expect(kept.bytes).toBe(0);
  });

  test("a page that changes from found to gone is kept once", async () => {
    const kept = createKeptPages(MOST);
    kept.keep(await page("/news/1"));
    kept.keep(await page("/news/1", 410));
    expect(kept.get("/news/1")?.status).toBe(410);
    kept.move([{ tag: "tag:/news/1", purge: true }]);
    expect(kept.get("/news/1")).toBeUndefined();
    expect(kept.bytes).toBe(0);
  });
});

describe("a lane", () => {
  test("runs so many at once, lets so many wait, and refuses the rest", async () => {
    const lane = createLane(1, 1);
    const hold = gate();
    const first = lane(() => hold.passed.then(() => 1));
    const second = lane(async () => 2);
    await expect(lane(async () => 3)).rejects.toBeInstanceOf(LaneIsFull);
    hold.open();
    expect(await Promise.all([first, second])).toEqual([1, 2]);
    expect(await lane(async () => 4)).toBe(4);
  });

  test("is free again after work that failed", async () => {
    const lane = createLane(1, 0);
    await expect(lane(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await lane(async () => 1)).toBe(1);
  });
});

test("what is remembered of texts is bounded, and the same as without", () => {
  let worked = 0;
  const length = remembering((text: string) => {
    worked += 1;
    return text.length;
  }, 2);
  expect(["a", "a", "bb", "ccc", "a"].map(length)).toEqual([1, 1, 2, 3, 1]);
  expect(worked).toBe(4);
});
