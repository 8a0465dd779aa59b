import { holdsAny, type Viewer } from "@/newsroom/people/person";

/** Who keeps templates. */
export const templateKeepers = ["editor", "manager"] as const;

/** An organisation's templates are kept by its editors and managers; the central desk's by the central ones. */
export function mayKeepTemplatesOf(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, templateKeepers, organisationId);
}
