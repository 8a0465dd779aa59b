import { migrateDatabase } from "@/db/migrate";
import { makeDatabase, openTestServer } from "../../scripts/testing/databases.mjs";

/** Before all tests: a server, and on it one migrated database that every test file gets a copy of. */
export async function setup(project) {
  const server = await openTestServer();
  const template = await makeDatabase(server.url);
  process.env.DATABASE_URL = template.url;
  await migrateDatabase();
  project.provide("database", { server: server.url, template: template.name });
  return async () => {
    await template.drop();
    await server.end();
  };
}
