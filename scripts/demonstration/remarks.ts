import type { Story } from "@/db/city/shapes";
import { writeRemark } from "@/newsroom/stories/remarks/write";
import type { Kept } from "@/newsroom/stories/story";
import { type Cast, need } from "./cast";
import { granted, type Happening } from "./happening";
import { publicationOf } from "./stories";

const MINUTE = 60_000;
const KEY = "rice-festival";

const said = [
  {
    field: "lead",
    quote: "زمین جمعه‌بازار",
    words: "نام رسمی آن «میدان بازار محلی» است؛ همان را بنویسیم؟",
    replacement: "میدان بازار محلی",
  },
  {
    field: "body",
    quote: "رشد چشمگیری",
    words: "عدد را از اتحادیهٔ برنج‌فروشان بگیرید؛ شماره‌اش در دفتر روابط عمومی هست.",
    replacement: null,
  },
] as const;

/** What the editor said beside the text of the draft that was sent back: a suggestion and a remark that names its author. */
export function remarksOf(
  stories: readonly Story[],
  cast: Cast,
  kept: ReadonlyMap<string, Kept>,
): Happening[] {
  return stories
    .filter(({ key }) => key === KEY)
    .map((story) => ({
      when: new Date(publicationOf(story).getTime() - 50 * MINUTE),
      happen: async () => {
        const { id } = need(kept, story.key);
        const mentions = [need(cast.viewers, story.by).personId];
        for (const remark of said) {
          const written = { ...remark, prefix: "", suffix: "", mentions };
          await granted(writeRemark(need(cast.viewers, "editor"), id, written));
        }
      },
    }));
}
