import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { migrateDatabase } from "@/db/migrate";
import { aNewsroom, anEmergency } from "@/tests/stories";

/** Where an operator gives an owner role of its own (DATABASE_OWNER_URL), the city's role lacks the rights themselves. */

const role = `city_${randomUUID().replaceAll("-", "").slice(0, 12)}`;
const ownerUrl = process.env.DATABASE_URL ?? "";
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
afterAll(() => owner.end());

// The throw-away server's role may not make roles; a server the tests are pointed at usually lets them.
const { rowCount: mayMakeRoles } = await owner.query(
  "select 1 from pg_roles where rolname = current_user and (rolsuper or rolcreaterole)",
);

describe.skipIf(mayMakeRoles !== 1)("the city's own role", () => {
  let city: pg.Client;

  beforeAll(async () => {
    await owner.query(`create role ${role} login password 'secret'`);
    await anEmergency(await aNewsroom());
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = "secret";
    process.env.DATABASE_URL = url.href;
    process.env.DATABASE_OWNER_URL = ownerUrl;
    await migrateDatabase();
    city = new pg.Client({ connectionString: url.href });
    await city.connect();
  });

  afterAll(async () => {
    process.env.DATABASE_URL = ownerUrl;
    delete process.env.DATABASE_OWNER_URL;
    await city.end();
    await owner.query(`drop owned by ${role}`);
    await owner.query(`drop role ${role}`);
  });

  it.each(["journal", "revisions"])("has no right to change, delete or empty %s", async (table) => {
    const denied = `permission denied for table ${table}`;
    await expect(city.query(`delete from ${table}`)).rejects.toThrow(denied);
    await expect(city.query(`truncate ${table}`)).rejects.toThrow(denied);
    const column = table === "journal" ? "action" : "hash";
    await expect(city.query(`update ${table} set ${column} = 'x'`)).rejects.toThrow(denied);
  });

  it("can not put the triggers aside", async () => {
    for (const table of ["journal", "revisions", "stories"]) {
      await expect(city.query(`alter table ${table} disable trigger all`)).rejects.toThrow("must be owner");
    }
    await expect(city.query("drop function refuse_change() cascade")).rejects.toThrow("must be owner");
  });

  it("can do everything a verb does", async () => {
    await city.query("begin");
    await city.query("update journal_head set number = number where id = 1");
    await city.query(`insert into journal select number + 1, at, actor_id, actor_name, action, subject_kind, subject_id,
      from_state, to_state, revision, reason, detail, hash, hash from journal order by number desc limit 1`);
    await city.query("insert into freshness (tag, kind) values ('home', 'refresh')");
    await city.query("update stories set touched_at = now()");
    await city.query("select nextval('news_codes')");
    await city.query("rollback");
    expect((await city.query("select 1 from drizzle.__drizzle_migrations")).rowCount).toBeGreaterThan(0);
  });
});
