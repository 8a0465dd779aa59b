import type { PickedComment } from "@/newsroom/comments/bulk";

/** A whole number of a form; null where the form did not say. */
export function versionIn(text: string): number | null {
  return /^\d{1,9}$/.test(text) ? Number(text) : null;
}

/** The comments ticked under this name, each with the version that was on the screen. */
export function picksIn(form: FormData, name: string): PickedComment[] {
  return form.getAll(name).flatMap((value) => {
    const [id = "", version = ""] = typeof value === "string" ? value.split(":") : [];
    return id ? [{ id, version: versionIn(version) }] : [];
  });
}
