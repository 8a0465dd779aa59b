import { expect, it } from "vitest";
import { likenessOf } from "@/newsroom/comments/likeness";
import { foldKey } from "@/newsroom/persian/fold";
import { disguises } from "@/tests/newsroom/persian/disguises";
import { posted, rowOf, scene } from "./stage";

const said =
  "چراغ راهنمایی تقاطع بلوار خزر دو هفته است خاموش مانده و هر روز آنجا تصادف می‌شود؛ کسی پاسخ نمی‌دهد.";

// Those that come between letters make one word of many in a whole sentence; they are tried on words.
const ofSentences = disguises.filter(({ wear }) => foldKey(wear(said)) === foldKey(said));

it("the same words in any dress are the same", () => {
  expect(ofSentences.length).toBeGreaterThan(20);
  for (const { wear } of ofSentences) expect(likenessOf(wear(said))).toBe(likenessOf(said));
});

it("a short word is like nothing", () => {
  expect(likenessOf("ممنون از شما")).toBeNull();
});

it("nearly the same words of many people are gathered, never refused; other words are not", async () => {
  const { code } = await scene();
  const first = await posted(code, { words: said });
  const near = await posted(code, { words: `سلام. ${said.replace("دو هفته", "سه هفته")}` });
  const other = await posted(code, {
    words:
      "کتابخانهٔ محله شب‌ها بسته است و دانش‌آموزان جایی برای درس خواندن ندارند، لطفاً ساعت کار را بیشتر کنید.",
  });
  expect((await rowOf(first.id)).signals).toEqual([]);
  expect(await rowOf(near.id)).toMatchObject({ state: "queued", signals: ["alike"] });
  expect((await rowOf(other.id)).signals).toEqual([]);
});
