import { and, asc, eq, isNull } from "drizzle-orm";
import type { Transaction } from "@/db";
import { organisations } from "@/db/schema/organisations";
import { memberships, people } from "@/db/schema/people";

/**
 * Would the city be left without an administrator if this person lost the role in these organisations? As long as the
 * central desk has one, another has to remain there. Locks the administrators' rows: two who take each other's role
 * at the same moment come one after the other, and the second is refused.
 */
export async function isLastAdministrator(
  tx: Transaction,
  personId: string,
  lost: "all" | string,
): Promise<boolean> {
  const all = await administrators(tx);
  const isLost = (row: (typeof all)[number]) =>
    row.personId === personId && (lost === "all" || row.organisationId === lost);
  const remaining = all.filter((row) => !isLost(row));
  if (remaining.length === all.length) return false;
  return all.some((row) => row.central) ? !remaining.some((row) => row.central) : remaining.length === 0;
}

function administrators(tx: Transaction) {
  return tx
    .select({
      personId: memberships.personId,
      organisationId: memberships.organisationId,
      central: organisations.central,
    })
    .from(memberships)
    .innerJoin(people, eq(people.id, memberships.personId))
    .innerJoin(organisations, eq(organisations.id, memberships.organisationId))
    .where(and(eq(memberships.role, "administrator"), isNull(people.suspendedAt)))
    .orderBy(asc(memberships.id))
    .for("update", { of: memberships });
}
