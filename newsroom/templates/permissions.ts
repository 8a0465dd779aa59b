import { holdsAny, type Viewer } from "@/newsroom/people/person";

/** An organisation's templates are kept by its editors and managers; the central desk's by the central ones. */
export function mayKeepTemplatesOf(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, ["editor", "manager"], organisationId);
}
