import { addFirstPerson } from "@/newsroom/people/add";
import { roles } from "@/newsroom/people/person";
import { named, report, say } from "./say";

/** `person-add`: somebody who will add the others at /desk/people. The password is printed once and kept nowhere. */
export async function invitePerson(args: string[]): Promise<boolean> {
  const given = named(args, ["email", "name", "role", "organisation"]);
  if (!given) return false;
  const role = roles.find((known) => known === given.role);
  if (!role) {
    say(`✗ role: ${roles.join(", ")}`);
    return false;
  }
  const { email, name, organisation } = given;
  const added = addFirstPerson({ email, name, role, organisationSlug: organisation });
  return report(added, ({ firstPassword }) => `${email}   گذرواژهٔ نخست (first password): ${firstPassword}`);
}
