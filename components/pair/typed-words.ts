import type { Desk } from "@/components/stories/desk/use-desk";
import type { TypedWords } from "./send";

/** What this tab has on its screen and no revision holds; null for a story that does not exist yet. */
export function typedWords(desk: Desk): TypedWords | null {
  const { content, number } = desk.now();
  return number === null ? null : { entry: desk.entry, basedOn: number, content, lock: desk.pen.current };
}
