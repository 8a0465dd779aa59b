import { setPolicy } from "@/newsroom/comments/set-policy";
import type { Kept } from "@/newsroom/stories/story";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";

const CLOSED = "school-crossings";
const REASON =
  "زیر این خبر چند بار نام و شمارهٔ تلفن دانش‌آموزان نوشته شد. تا پایان طرح، برای حفظ حریم کودکان نظر تازه نمی‌پذیریم؛ مطالبهٔ خود را از همین سایت ثبت کنید.";

/** The story of the demonstration that takes no more comments, closed by the central desk. */
export function closingOf(cast: Cast, kept: ReadonlyMap<string, Kept>): Happening[] {
  const close = async () => {
    const ruling = {
      storyId: need(kept, CLOSED).id,
      policy: "closed",
      instead: "before-publication",
      reason: REASON,
    } as const;
    await granted(setPolicy(need(cast.viewers, "moderator"), ruling));
  };
  return [{ when: new Date(Date.now() - 30_000), happen: close }];
}
