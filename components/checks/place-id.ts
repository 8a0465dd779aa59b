import type { Where } from "@/newsroom/checks/finding";

/** The id of the control in which these words are written. */
export function idOfPlace(where: Where): string {
  if (where.part === "figure" || where.part === "gallery")
    return `${where.part}-${where.index}-${where.name}`;
  return where.part === "picture" ? "pictures" : where.part;
}
