import { headers } from "next/headers";
import type { ReactNode } from "react";
import { csrfToken, requireViewer } from "@/app/session";
import { DeskFrame } from "@/components/frame/desk-frame";
import { Palette } from "@/components/palette/palette";
import { DutyNotice } from "@/components/people/duty-notice";
import { roleList } from "@/components/people/role-text";
import { SignOutForm } from "@/components/people/sign-out-form";
import { dutyNow } from "@/newsroom/people/account";
import { holdsSomewhere, type Viewer } from "@/newsroom/people/person";
import { storyRoles } from "@/newsroom/stories/reach";
import { paletteWords } from "@/words/fa/palette";
import { accountWords } from "@/words/fa/people";
import { deskSections } from "./sections";

const ACCOUNT = "/desk/account";

export default async function DeskFrameLayout({ children }: { children: ReactNode }) {
  const viewer = await requireViewer();
  const [path, token, duty] = await Promise.all([askedPath(), csrfToken(), dutyNow(viewer)]);
  const sections = await deskSections(viewer, path);
  return (
    <DeskFrame
      sections={sections}
      palette={<Palette places={placesOf(sections, viewer)} />}
      person={{ name: viewer.name, role: roleList(viewer.memberships) || accountWords.noRoles }}
      signOut={<SignOutForm csrfToken={token} />}
    >
      {duty ? <DutyNotice duty={duty} {...(path === ACCOUNT ? {} : { href: ACCOUNT })} /> : null}
      {children}
    </DeskFrame>
  );
}

function placesOf(sections: readonly { href: string; label: string }[], viewer: Viewer) {
  const places = sections.map(({ href, label }) => ({ href, label }));
  const fresh = { href: "/desk/stories/new", label: paletteWords.newStory };
  return holdsSomewhere(viewer, storyRoles) ? [...places, fresh] : places;
}

async function askedPath(): Promise<string> {
  return ((await headers()).get("x-meydan-path") ?? "").split("?")[0] ?? "";
}
