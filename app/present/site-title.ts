import { frameWords } from "@/words/fa/frame";
import { say } from "@/words/say";

/** The site in one line: «میدان، خبرهای شهرداری ساری». */
export function siteTitle({ name, owner }: { name: string; owner: string }): string {
  return say(frameWords.siteTitle, { name, owner });
}
