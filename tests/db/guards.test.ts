import { type SQL, sql } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import type { Kept } from "@/newsroom/stories/story";
import {
  aNewsroom,
  anApproved,
  anEmergency,
  aReviewed,
  type Newsroom,
  rowOf,
  tracesOf,
} from "@/tests/stories";
import { build } from "../newsroom/stories/situations";

/** What the database itself refuses, whoever asks: a script, a slip of the keyboard, a verb with a fault. */

let room: Newsroom;
let story: Kept;
beforeAll(async () => {
  room = await aNewsroom();
  story = await anEmergency(room);
});

/** The database's own words of refusal; fails when it refused nothing. */
async function refusalOf(statement: SQL): Promise<string> {
  const outcome = await db.execute(statement).then(
    () => "nothing was refused",
    (problem: Error) => String(problem.cause instanceof Error ? problem.cause.message : problem.message),
  );
  return outcome;
}

describe.each(["journal", "revisions"])("rows of %s", (table) => {
  const name = sql.identifier(table);

  it.each([
    ["changed", sql`update ${name} set created_at = now()`, sql`update ${name} set reason = 'x'`],
    ["deleted", sql`delete from ${name}`, sql`delete from ${name}`],
    ["emptied", sql`truncate ${name}`, sql`truncate ${name} cascade`],
  ])("are never %s", async (_, ofRevisions, ofJournal) => {
    const before = await tracesOf(story.id);
    const statement = table === "journal" ? ofJournal : ofRevisions;
    expect(await refusalOf(statement)).toBe(`rows of ${table} are never changed or deleted`);
    expect(await tracesOf(story.id)).toBe(before);
  });

  it("are not changed by way of an insertion either", async () => {
    const copy = sql`insert into ${name} select * from ${name} limit 1 on conflict (${table === "journal" ? sql`number` : sql`id`})`;
    const change = table === "journal" ? sql`action = 'x'` : sql`hash = 'x'`;
    expect(await refusalOf(sql`${copy} do update set ${change}`)).toMatch(/never changed or deleted/);
  });
});

describe("an approval by the hand of a database administrator", () => {
  const approve = (id: string, by: string) => sql`update stories set working_state = 'approved',
    approved_number = working_number, approved_hash = working_hash, approved_by = ${by}, approved_at = now() where id = ${id}`;

  it("is refused to who wrote in the text since the last approval", async () => {
    const { id } = await aReviewed(room);
    const { code } = await rowOf(id);
    const refusal = await refusalOf(approve(id, room.author.personId));
    expect(refusal).toBe(`a contributor may not approve story ${code}`);
    expect((await rowOf(id)).workingState).toBe("reviewed");
  });

  it("is given to who did not", async () => {
    const { id } = await aReviewed(room);
    expect(await refusalOf(approve(id, room.manager.personId))).toBe("nothing was refused");
  });

  it("holds for the sealed revision and no other", async () => {
    const { id } = await anApproved(room);
    expect(await refusalOf(sql`update stories set working_hash = repeat('f', 64) where id = ${id}`)).toMatch(
      /approved_is_sealed/,
    );
    expect(await refusalOf(sql`update stories set working_number = 9 where id = ${id}`)).toMatch(
      /approved_is_sealed/,
    );
    expect(await refusalOf(sql`update stories set approved_by = null where id = ${id}`)).toMatch(
      /approved_is_sealed/,
    );
  });
});

describe("a state that cannot be", () => {
  it.each([
    ["public without a revision", sql`standing = 'live'`, /public_has_a_revision/],
    ["flagged without a reason", sql`unreviewed = true`, /unreviewed_says_who_and_why/],
  ])("is refused: %s", async (_, change, constraint) => {
    const { id } = await aReviewed(room);
    expect(await refusalOf(sql`update stories set ${change} where id = ${id}`)).toMatch(constraint);
  });

  it("is refused: put aside though it was public", async () => {
    const { id } = await build(room, { working: "draft", standing: "live" });
    expect(await refusalOf(sql`update stories set working_state = 'spiked' where id = ${id}`)).toMatch(
      /spiked_was_never_public/,
    );
  });

  it("is refused: two stories under one news code, two revisions under one number", async () => {
    const { id } = await aReviewed(room);
    const { code } = await rowOf(story.id);
    expect(await refusalOf(sql`update stories set code = ${code} where id = ${id}`)).toMatch(
      /stories_code_unique/,
    );
    const again = sql`insert into revisions (story_id, number, content, hash, author_id)
      select story_id, number, content, hash, author_id from revisions where story_id = ${id}`;
    expect(await refusalOf(again)).toMatch(/revisions_numbered/);
  });

  it("is refused: a second central desk", async () => {
    const desk = sql`insert into organisations (slug, name, short_name, kind, central)
      values (gen_random_uuid(), 'x', 'x', 'municipality', true)`;
    expect([await refusalOf(desk), await refusalOf(desk)].at(-1)).toMatch(/one_central_desk/);
  });
});
