import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { comments } from "@/db/schema/comments";
import { organisations } from "@/db/schema/organisations";
import { eraseComment } from "@/newsroom/comments/erase";
import { commentCounts, commentRows } from "@/newsroom/figures/comment-queries";
import { declarationRows } from "@/newsroom/figures/declaration-queries";
import { demandRows, demandWaits } from "@/newsroom/figures/demand-queries";
import { evennessOf } from "@/newsroom/figures/evenness";
import { fillNames } from "@/newsroom/figures/fill-names";
import { lastDays } from "@/newsroom/figures/period";
import { evennessOfAll } from "@/newsroom/figures/queries";
import { fallsOf } from "@/newsroom/figures/survival";
import { granted } from "@/tests/city";
import { decided, posted, published, type Scene, scene } from "../comments/stage";
import { commentRows as commentsOneByOne } from "./one-by-one/comment-queries";
import { declarationRows as declarationsOneByOne } from "./one-by-one/declaration-queries";
import { demandRows as demandsOneByOne } from "./one-by-one/demand-queries";
import { evennessOf as evennessOneByOne } from "./one-by-one/evenness";
import { fallsOf as fallsOneByOne } from "./one-by-one/survival";

/** What SQL counts over all at once is what was counted row by row (one-by-one/), whatever the city went through. */

const wait = fc.record({ days: fc.integer({ min: 0, max: 40 }), ended: fc.boolean() });

it("the share that still waits is the same", () => {
  fc.assert(
    fc.property(fc.array(wait, { maxLength: 60 }), (waits) => {
      const [falls, plain] = [fallsOf(waits), fallsOneByOne(waits)];
      expect(falls.map(({ days }) => days)).toEqual(plain.map(({ days }) => days));
      for (const [place, fall] of falls.entries())
        expect(fall.waiting).toBeCloseTo(plain[place]?.waiting ?? -1, 10);
    }),
  );
});

// A city of demands that were opened, answered, referred, merged to any depth, parted, and judged by receipts of every kind,
// some of one sender: at random, with a seed that the failure tells.
async function aCity(seed: number): Promise<void> {
  const dice = (of: string, sides: number) =>
    sql.raw(`((hashtext('${seed}${of}' || n) & 2147483647) % ${sides})`);
  const many = 60;
  const statements = [
    sql`truncate demand_verdicts, demand_supports, demand_sources, demand_merges, demand_steps, demand_appeals, demand_pictures, demand_follows, demands cascade`,
    sql`insert into demands (title, words, name, standing, reason, state, organisation_id, opened_at, ended_at, receipt_hash, search_text, voice)
      select 't' || n, 'w', case when ${dice("name", 9)} = 0 then '' else 'ن' end,
        case when gone then 'removed' else 'public' end, case when gone then 'insult' end,
        case when ends then 'done' else 'in-progress' end,
        (select id from organisations order by slug offset ${dice("whose", 3)} limit 1), at,
        case when ends then at + interval '1 hour' * ${dice("end", 900)} end,
        md5('d' || n) || md5('x'), '', case when ${dice("voice", 3)} > 0 then 'v' || ${dice("sender", 25)} end
      from generate_series(1, ${many}) n, lateral (select ${dice("gone", 12)} = 0 as gone, ${dice("ends", 3)} = 0 as ends,
        now() - interval '40 days' - interval '1 hour' * ${dice("at", 9000)} as at) k`,
    sql`insert into demand_steps (demand_id, kind, organisation_id, to_organisation_id, words, at)
      select d.id, (array['registered', 'referred', 'in-progress', 'done', 'declined', 'mended', 'reopened'])[${dice("kind", 7)} + 1],
        (select id from organisations order by slug offset ${dice("had", 3)} limit 1),
        (select id from organisations order by slug offset ${dice("to", 3)} limit 1),
        case when ${dice("words", 2)} = 0 then 'پاسخ' else '' end, d.opened_at + interval '1 minute' * n
      from generate_series(1, ${many * 5}) n join (select *, row_number() over (order by receipt_hash) as place from demands) d
        on d.place = ${dice("of", many)} + 1`,
    sql`insert into demand_supports (demand_id, receipt_hash, voice)
      select d.id, md5('s' || n) || md5('x'), case when ${dice("heard", 3)} > 0 then 'v' || ${dice("who", 25)}  end
      from generate_series(1, ${many * 3}) n join (select *, row_number() over (order by receipt_hash) as place from demands) d
        on d.place = ${dice("for", many)} + 1 on conflict do nothing`,
    // Into one further on: a forest, of any depth.
    sql`insert into demand_merges (demand_id, into_id, words, merged_by, merged_at, parted_at)
      select one.id, two.id, 'w', p.id, now(), case when ${dice("parted", 5)} = 0 then now() end
      from generate_series(1, ${many}) n
      join (select *, row_number() over (order by receipt_hash) as place from demands where standing = 'public') one on one.place = n
      join (select *, row_number() over (order by receipt_hash) as place from demands where standing = 'public') two
        on two.place = n + 1 + ${dice("into", 6)}, lateral (select id from people limit 1) p
      where ${dice("merged", 2)} = 0`,
    sql`insert into demand_verdicts (demand_id, receipt_hash, round, verdict, raiser, through_id, created_at)
      select d.id, coalesce(s.receipt_hash, d.receipt_hash), 1 + ${dice("round", 2)},
        (array['confirmed', 'not-confirmed'])[${dice("said", 2)} + 1], case when s.id is null then 'yes' else 'no' end,
        nullif(s.demand_id, d.id), now() - interval '1 minute' * n
      from generate_series(1, ${many * 4}) n join (select *, row_number() over (order by receipt_hash) as place from demands) d
        on d.place = ${dice("judged", many)} + 1
      left join (select *, row_number() over (order by receipt_hash) as place from demand_supports) s
        on s.place = ${dice("by", many * 4)} + 1 and (s.demand_id = d.id or ${dice("through", 2)} = 0)
      on conflict do nothing`,
  ];
  for (const statement of statements) await db.execute(statement);
}

const year = lastDays(365);
const month = { from: lastDays(120).from, to: lastDays(60).from };

describe("of demands at random", () => {
  let slugs: string[];
  beforeAll(async () => {
    const scenes = [await scene(), await scene(), await scene()];
    expect(scenes).toHaveLength(3);
    slugs = (await db.select().from(organisations)).map(({ slug }) => slug).sort();
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("waits, voices and declarations are the same (city %i)", async (seed) => {
    await aCity(seed);
    for (const period of [year, month])
      for (const whose of [null, ...slugs.slice(0, 3)]) {
        const rows = await demandRows(whose, period);
        expect(rows).toEqual(await demandsOneByOne(whose, period));
        expect(await demandWaits(whose, period)).toEqual(rows.map(({ voices: _, ...waits }) => waits));
        expect(await declarationRows(whose, period)).toEqual(await declarationsOneByOne(whose, period));
      }
    expect((await demandRows(null, year)).length).toBeGreaterThan(10);
    expect((await declarationRows(null, year)).length).toBeGreaterThan(10);
  });
});

describe("of comments", () => {
  const bare = ({ names, ...row }: { names: string[] | null }) => ({
    ...row,
    names: names?.toSorted() ?? null,
  });
  const all = async () =>
    (await db.select().from(organisations)).map(({ slug, shortName: name }) => ({ slug, name }));

  async function isTheSame(): Promise<void> {
    const plain = await commentsOneByOne(null, year);
    expect((await commentRows(null, year)).map(bare)).toEqual(plain.map(bare));
    const facts = (found: ReturnType<typeof evennessOneByOne>) =>
      found.map(({ under, naming }) => [under.value, under.n, naming.value, naming.n]);
    const named = await all();
    const counted = evennessOf(await commentCounts(year), named, year);
    expect(facts(counted)).toEqual(facts(evennessOneByOne(plain, named, year)));
    expect(facts((await evennessOfAll()).organisations).sort()).toEqual(facts(counted).sort());
  }

  const rename = (here: Scene, shortName: string) =>
    db.update(organisations).set({ shortName }).where(eq(organisations.id, here.organisationId));

  it("names and refusals are the same before they were noted, after, and after words and names change", async () => {
    const [one, other] = [await scene(), await scene()];
    const [first, second] = [
      `تالار${randomUUID().replace(/[^a-f]/g, "")}`,
      `پارک ${randomUUID().slice(0, 8)}`,
    ];
    await rename(one, first);
    await rename(other, second);
    const kept = [];
    for (let place = 0; place < 12; place += 1) {
      const name = [first, second, [...first].join("‌.‌"), "هیچ", `${first} و ${second}`][place % 5];
      const comment = await published(place % 2 ? one : other, { words: `کار «${name}» ${randomUUID()}` });
      kept.push(comment);
    }
    const { id } = await posted(one.code, { words: `${second} پاسخ بدهد ${randomUUID()}` });
    await decided(one.moderator, id, "refuse");
    await isTheSame();
    await fillNames();
    const noted = await db
      .select()
      .from(comments)
      .where(eq(comments.id, kept[0]?.id ?? ""));
    expect(noted).toMatchObject([{ named: expect.any(Array), namedAmong: expect.any(String) }]);
    await isTheSame();
    await db
      .update(comments)
      .set({ body: `حالا ${second}` })
      .where(eq(comments.id, kept[0]?.id ?? ""));
    await isTheSame();
    granted(await eraseComment(kept[1]?.receipt ?? ""));
    await isTheSame();
    await rename(other, `میدان ${randomUUID().slice(0, 8)}`);
    await isTheSame();
    await fillNames();
    await isTheSame();
    await fillNames();
    const [erased] = await db
      .select()
      .from(comments)
      .where(eq(comments.id, kept[1]?.id ?? ""));
    expect(erased).toMatchObject({ named: null, namedAmong: null });
  });
});
