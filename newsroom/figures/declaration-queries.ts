import { sql } from "drizzle-orm";
import { db } from "@/db";
import type { Whose } from "./demand-queries";
import { dayIn, merged } from "./forest";
import type { Period } from "./measure";
import { instantsOf } from "./period";

export const judgements = ["confirmed", "not-confirmed", "not-judged"] as const;
export type Judgement = (typeof judgements)[number];

/** One «اعلام انجام» of an organisation and what citizens say of it: two facts in one row, never one number. */
export interface DeclarationRow {
  code: number;
  organisation: string;
  organisationName: string;
  declared: string;
  /** The demand's first declaration, its second, … */
  round: number;
  /** What who raised it says; null while they say nothing. */
  raiser: "confirmed" | "not-confirmed" | null;
  /** How many voices say yes and no. */
  confirmed: number;
  notConfirmed: number;
  outcome: Judgement;
}

type Said = Pick<DeclarationRow, "raiser" | "confirmed" | "notConfirmed">;

// As saidOf reads one declaration's (newsroom/demands/verdict-queries.ts), over all of them at once.
async function saidOfAll(): Promise<Map<string, Said>> {
  const { rows } = await db.execute<Said & { of: string }>(sql`with recursive ${merged},
    said as (
      select distinct on (demand_id, round, voice) demand_id, round, verdict, raiser from (
        select v.demand_id, v.round, v.verdict, v.raiser, v.created_at, v.id,
          coalesce(o.voice, g.voice, v.receipt_hash) as voice
        from demand_verdicts v
        left join demands o on o.receipt_hash = v.receipt_hash
        left join demand_voices g on g.receipt_hash = v.receipt_hash and g.demand_id = coalesce(v.through_id, v.demand_id)
        where v.through_id is null or (v.through_id, v.demand_id) in (select id, up from above)) heard
      order by demand_id, round, voice, raiser desc, created_at desc, id)
    select demand_id || '/' || round as of,
      max(verdict) filter (where raiser = 'yes') as raiser,
      (count(*) filter (where raiser = 'no' and verdict = 'confirmed'))::int as confirmed,
      (count(*) filter (where raiser = 'no' and verdict = 'not-confirmed'))::int as "notConfirmed"
    from said group by demand_id, round`);
  return new Map(rows.map(({ of, ...said }) => [of, said]));
}

const nothing: Said = { raiser: null, confirmed: 0, notConfirmed: 0 };

/** What was declared done in a period, by who declared it, in order. */
export async function declarationRows(whose: Whose, period: Period): Promise<DeclarationRow[]> {
  const [declared, said] = await Promise.all([declarations(whose, period), saidOfAll()]);
  return declared.map(({ of, ...row }) => {
    const { raiser, confirmed, notConfirmed } = said.get(of) ?? nothing;
    const votes = { raiser, confirmed, notConfirmed };
    return { ...row, ...votes, outcome: judgementOf(votes) };
  });
}

type Declared = Omit<DeclarationRow, keyof Said | "outcome"> & { of: string };

// The round of a verdict is the number of the declaration it speaks of.
async function declarations(whose: Whose, period: Period): Promise<Declared[]> {
  const { since, until } = instantsOf(period);
  const { rows } = await db.execute<Declared>(sql`
    select t.demand_id || '/' || t.round as of, d.code::int, o.slug as organisation, o.short_name as "organisationName",
      ${dayIn(sql`t.at`)} as declared, t.round
    from (select demand_id, organisation_id, at, (row_number() over (partition by demand_id order by at))::int as round
        from demand_steps where kind = 'done') t
      join demands d on d.id = t.demand_id join organisations o on o.id = t.organisation_id
    where d.standing = 'public' and t.at >= ${since.toISOString()} and t.at < ${until.toISOString()}
      ${whose === null ? sql`` : sql`and o.slug = ${whose}`}
    order by t.at, d.code`);
  return rows;
}

/**
 * What citizens say of a declaration: the word of who raised the demand; while they are silent, that of most voices. Where
 * as many say no as yes, it is not confirmed.
 */
export function judgementOf(said: Pick<DeclarationRow, "raiser" | "confirmed" | "notConfirmed">): Judgement {
  if (said.raiser) return said.raiser;
  if (said.confirmed + said.notConfirmed === 0) return "not-judged";
  return said.confirmed > said.notConfirmed ? "confirmed" : "not-confirmed";
}
