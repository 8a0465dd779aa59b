import { and, asc, eq, gte, lt, sql } from "drizzle-orm";
import { db } from "@/db";
import { demandSteps, demands } from "@/db/schema/demands";
import { organisations } from "@/db/schema/organisations";
import { saidOf } from "@/newsroom/demands/verdict-queries";
import type { DeclarationRow, Judgement } from "@/newsroom/figures/declaration-queries";
import type { Whose } from "@/newsroom/figures/demand-queries";
import type { Period } from "@/newsroom/figures/measure";
import { instantsOf } from "@/newsroom/figures/period";
import { dayOf } from "@/newsroom/persian/civil-day";

/** What was declared done in a period, by who declared it, in order. */
export async function declarationRows(whose: Whose, period: Period): Promise<DeclarationRow[]> {
  const { since, until } = instantsOf(period);
  const declared = numberedDeclarations();
  const rows = await db
    .select({
      code: demands.code,
      organisation: organisations.slug,
      organisationName: organisations.shortName,
      at: declared.at,
      round: declared.round,
      raiser: said(declared, sql`max(verdict) filter (where raiser = 'yes')`),
      confirmed: said(declared, sql`count(*) filter (where raiser = 'no' and verdict = 'confirmed')`),
      notConfirmed: said(declared, sql`count(*) filter (where raiser = 'no' and verdict = 'not-confirmed')`),
    })
    .from(declared)
    .innerJoin(demands, eq(demands.id, declared.demandId))
    .innerJoin(organisations, eq(organisations.id, declared.organisationId))
    .where(
      and(
        eq(demands.standing, "public"),
        gte(declared.at, since),
        lt(declared.at, until),
        whose === null ? undefined : eq(organisations.slug, whose),
      ),
    )
    .orderBy(asc(declared.at), asc(demands.code));
  return rows.map(({ at, raiser: word, confirmed, notConfirmed, ...row }) => {
    const raiser = word === "confirmed" || word === "not-confirmed" ? word : null;
    const votes = { confirmed: Number(confirmed), notConfirmed: Number(notConfirmed) };
    return { ...row, ...votes, raiser, declared: dayOf(at), outcome: judgementOf({ raiser, ...votes }) };
  });
}

/**
 * What citizens say of a declaration: the word of who raised the demand; while they are silent, that of most voices. Where
 * as many say no as yes, it is not confirmed.
 */
function judgementOf(said: Pick<DeclarationRow, "raiser" | "confirmed" | "notConfirmed">): Judgement {
  if (said.raiser) return said.raiser;
  if (said.confirmed + said.notConfirmed === 0) return "not-judged";
  return said.confirmed > said.notConfirmed ? "confirmed" : "not-confirmed";
}

// The round of a verdict is the number of the declaration it speaks of.
function numberedDeclarations() {
  return db
    .select({
      demandId: demandSteps.demandId,
      organisationId: demandSteps.organisationId,
      at: demandSteps.at,
      round:
        sql<number>`(row_number() over (partition by ${demandSteps.demandId} order by ${demandSteps.at}))::int`.as(
          "round",
        ),
    })
    .from(demandSteps)
    .where(eq(demandSteps.kind, "done"))
    .as("declared");
}

function said(declared: ReturnType<typeof numberedDeclarations>, what: ReturnType<typeof sql>) {
  return sql<string | null>`(select ${what} from ${saidOf(declared.demandId, sql`"declared"."round"`)} said)`;
}
