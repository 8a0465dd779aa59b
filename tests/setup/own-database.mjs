import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { makeDatabase } from "../../scripts/testing/databases.mjs";

// Before each test file: a database and a data directory of its own, so that files run side by side.
const { server, template } = inject("database");
const database = await makeDatabase(server, template);
const data = mkdtempSync(join(tmpdir(), "meydan-test-data-"));
process.env.DATABASE_URL = database.url;
process.env.MEYDAN_DATA = data;
process.env.MEYDAN_SECRET = "a-secret-of-the-tests-and-nothing-else";

afterAll(async () => {
  const { closeDatabase } = await import("@/db");
  await closeDatabase();
  await database.drop();
  rmSync(data, { recursive: true, force: true });
});
