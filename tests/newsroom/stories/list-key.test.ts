import { describe, expect, test } from "vitest";
import { listKeyFrom, listKeyText } from "@/app/list-key";
import { publicStories } from "@/newsroom/stories/public-list-queries";

describe("the place in a list that an address names", () => {
  test("is read back as it was written", () => {
    const key = { publishedAt: new Date("2026-11-23T05:30:00.123Z"), code: 1003 };
    expect(listKeyFrom(listKeyText(key))).toEqual(key);
  });

  test.each(["", "x", "-1--1", "1", "1-", "1e3-1", "999999999999999-1", "1-9999999999999999", "۱-۱"])(
    "%j is the first page",
    (text) => expect(listKeyFrom(text)).toBeNull(),
  );

  test("however far away, the database can read it", async () => {
    const key = listKeyFrom("99999999999999-999999999999999");
    expect(key).not.toBeNull();
    await expect(publicStories({}, key, 1)).resolves.toBeInstanceOf(Array);
  });
});
