import { holdsAny, type Viewer } from "@/newsroom/people/person";
import { pictureRoles } from "./reach";

/** Who describes, cuts and replaces an organisation's pictures: whoever writes for it. */
export function mayKeepPicture(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, pictureRoles, organisationId);
}

/** Who takes a picture out of use for everybody. */
export function mayRetirePicture(viewer: Viewer, organisationId: string): boolean {
  return holdsAny(viewer, ["editor", "manager"], organisationId);
}
