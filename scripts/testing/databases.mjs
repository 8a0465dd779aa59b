import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { connect } from "../postgres/connection.mjs";
import { refuseUnusableDatabase } from "../postgres/outside.mjs";
import { openThrowAway } from "../postgres/throw-away.mjs";

/**
 * The server tests make their databases on: the one TEST_DATABASE_URL or DATABASE_URL leads to (its role may create databases), else a
 * throw-away one.
 * @returns {Promise<{ url: string, end(): Promise<void> }>}
 */
export async function openTestServer(env = process.env) {
  const url = env.TEST_DATABASE_URL || env.DATABASE_URL;
  if (!url) return openThrowAway();
  await refuseUnusableDatabase(url);
  return { url, end: async () => undefined };
}

/**
 * Makes a database under a name no other run can have.
 * @param {string} server address of any database of the server.
 * @param {string} [template] name of a database to copy; nobody may be connected to it.
 * @returns {Promise<{ name: string, url: string, drop(): Promise<void> }>}
 */
export async function makeDatabase(server, template = "template0") {
  const name = `meydan_test_${randomUUID().replaceAll("-", "").slice(0, 16)}`;
  await execute(server, `create database ${name} template ${template} encoding 'UTF8'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { name, url: url.href, drop: () => dropDatabase(server, name) };
}

const NOT_ALLOWED = "42501";
const TRIES = 20;

// PostgreSQL's own vacuum may be at work in it, under a role that this one may not end; it is gone after a moment.
async function dropDatabase(server, name, tries = TRIES) {
  try {
    await execute(server, `drop database if exists ${name} with (force)`);
  } catch (error) {
    if (error.code !== NOT_ALLOWED || tries === 0) throw error;
    await setTimeout(250);
    await dropDatabase(server, name, tries - 1);
  }
}

async function execute(server, statement) {
  const client = await connect(server, "meydan test");
  await client.query(statement).finally(() => client.end());
}
