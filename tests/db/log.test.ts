import { readFileSync } from "node:fs";
import pg from "pg";
import { expect, it } from "vitest";
import { openThrowAway } from "@/scripts/postgres/throw-away.mjs";

it("what the embedded server logs of an error repeats no row and no parameter", async () => {
  const server = await openThrowAway();
  try {
    const client = new pg.Client({ connectionString: server.url });
    await client.connect();
    const secret = `راز ${crypto.randomUUID()}`;
    await client.query("create temporary table kept (words text primary key, length int check (length > 0))");
    const insert = (length: number) => client.query("insert into kept values ($1, $2)", [secret, length]);
    await insert(1);
    await expect(insert(1)).rejects.toMatchObject({ code: "23505" });
    await expect(insert(0)).rejects.toMatchObject({ code: "23514" });
    await client.end();
    const log = readFileSync(server.log, "utf8");
    expect(log.match(/ERROR:/g)).toHaveLength(2);
    expect(log).not.toContain(secret);
  } finally {
    await server.end();
  }
});
