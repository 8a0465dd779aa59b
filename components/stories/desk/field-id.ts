import type { IssueLine } from "./issue-lines";

/** The id of the control an issue is about; null when it concerns the whole story. */
export function idOfField({ field, number }: IssueLine): string | null {
  if (field === "figures") return number === null ? "figures-title" : `figure-${number - 1}-label`;
  if (field === "promises") return number === null ? "promises-title" : `promise-${number - 1}-owner`;
  if (field === "change") return "change-minor";
  return field === "reason" || field === "redirect" ? null : field;
}
