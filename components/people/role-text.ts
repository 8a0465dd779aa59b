import type { Role } from "@/newsroom/people/person";
import { peopleWords } from "@/words/fa/people";
import { roleWords } from "@/words/fa/roles";
import { say } from "@/words/say";

/** «دبیر در منطقه یک» */
export function roleIn(role: Role, organisation: string): string {
  return say(peopleWords.roleIn, { role: roleWords[role], organisation });
}

/** «دبیر، ناظر نظرات»: each role once. */
export function roleList(memberships: readonly { role: Role }[]): string {
  return [...new Set(memberships.map(({ role }) => roleWords[role]))].join("، ");
}
