import { z } from "zod";
import type { PeopleKey } from "@/newsroom/people/queries";

/** What the address of the list of people says; anything unreadable in it is as if it were not there. */
export interface ListQuery {
  words: string;
  organisationId: string | null;
  after: PeopleKey | null;
}

const text = z.string().max(200);
const uuid = z.uuid();

export function listQuery(given: Record<string, string | string[] | undefined>): ListQuery {
  const [name, id] = [text.safeParse(given.after), uuid.safeParse(given.person)];
  return {
    words: text.safeParse(given.q).data?.replaceAll("\0", "").trim() ?? "",
    organisationId: uuid.safeParse(given.organisation).data ?? null,
    after: name.success && id.success ? { name: name.data.replaceAll("\0", ""), id: id.data } : null,
  };
}

export function listAddress({ words, organisationId, after }: ListQuery): string {
  const query = new URLSearchParams();
  if (words) query.set("q", words);
  if (organisationId) query.set("organisation", organisationId);
  if (after) query.set("after", after.name);
  if (after) query.set("person", after.id);
  return query.size > 0 ? `/desk/people?${query}` : "/desk/people";
}
