import { type SQL, sql } from "drizzle-orm";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { db } from "@/db";
import { verifyJournal } from "@/newsroom/journal/verify";
import { aLive, aNewsroom } from "@/tests/stories";

/** Somebody with all rights over the database puts the triggers aside and changes the journal by hand. */

beforeAll(async () => {
  const room = await aNewsroom();
  await aLive(room);
  await aLive(room);
  await db.execute(sql`create table kept_journal as select * from journal`);
  await db.execute(sql`create table kept_head as select * from journal_head`);
});

async function byForce(...statements: SQL[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.execute(sql`alter table journal disable trigger user`);
    for (const statement of statements) await tx.execute(statement);
    await tx.execute(sql`alter table journal enable trigger user`);
  });
}

afterEach(async () => {
  await byForce(
    sql`delete from journal`,
    sql`insert into journal select * from kept_journal`,
    sql`delete from journal_head`,
    sql`insert into journal_head select * from kept_head`,
  );
  expect(await verifyJournal()).toMatchObject({ rows: 10 });
});

const changed = "its content does not match its hash";

describe("the first broken row is named", () => {
  const fields: [string, SQL][] = [
    ["at", sql`at = at + interval '1 millisecond'`],
    ["actor_id", sql`actor_id = null`],
    ["actor_name", sql`actor_name = actor_name || ' '`],
    ["action", sql`action = 'story.claim'`],
    ["subject_kind", sql`subject_kind = 'comment'`],
    ["subject_id", sql`subject_id = 'x'`],
    ["from_state", sql`from_state = null`],
    ["to_state", sql`to_state = 'approved/live'`],
    ["revision", sql`revision = revision + 1`],
    ["reason", sql`reason = ''`],
    ["detail", sql`detail = '{"note": 1}'`],
    ["hash", sql`hash = repeat('a', 64)`],
  ];

  it.each(fields)("when its %s was changed", async (_, change) => {
    await byForce(sql`update journal set ${change} where number = 4`);
    expect(await verifyJournal()).toEqual({ broken: 4, why: changed });
  });

  it("when a row was taken out of the middle", async () => {
    await byForce(sql`delete from journal where number = 6`);
    expect(await verifyJournal()).toEqual({ broken: 7, why: "row 6 is missing" });
  });

  it("when the first row was taken", async () => {
    await byForce(sql`delete from journal where number = 1`);
    expect(await verifyJournal()).toEqual({ broken: 2, why: "row 1 is missing" });
  });

  it("when the last row was taken", async () => {
    await byForce(sql`delete from journal where number = 10`);
    expect(await verifyJournal()).toEqual({ broken: 10, why: "rows are missing at the end of the journal" });
  });

  it("when the whole journal was taken", async () => {
    await byForce(sql`delete from journal`);
    expect(await verifyJournal()).toEqual({ broken: 1, why: "rows are missing at the end of the journal" });
  });

  it("when a row was taken and the others moved up to close the gap", async () => {
    await byForce(
      sql`delete from journal where number = 6`,
      sql`update journal set number = -(number - 1) where number > 6`,
      sql`update journal set number = -number where number < 0`,
    );
    expect(await verifyJournal()).toEqual({ broken: 6, why: "it does not follow from the row before" });
  });

  it("when two rows were swapped", async () => {
    await byForce(
      sql`update journal set number = -4 where number = 5`,
      sql`update journal set number = 5 where number = 4`,
      sql`update journal set number = 4 where number = -4`,
    );
    expect(await verifyJournal()).toEqual({ broken: 4, why: "it does not follow from the row before" });
  });

  it("when a row was put in at the end", async () => {
    await byForce(
      sql`insert into journal select number + 1, at, actor_id, actor_name, action, subject_kind, subject_id, from_state,
          to_state, revision, reason, detail, hash, repeat('b', 64) from journal where number = 10`,
    );
    expect(await verifyJournal()).toEqual({ broken: 11, why: changed });
  });

  it("when two rows were changed, the earlier one", async () => {
    await byForce(sql`update journal set reason = 'x' where number in (3, 8)`);
    expect(await verifyJournal()).toEqual({ broken: 3, why: changed });
  });
});
