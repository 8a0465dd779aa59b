import { randomBytes } from "node:crypto";
import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { isAlive } from "../processes.mjs";
import { Refusal } from "../terminal.mjs";
import { runProgram } from "./programs.mjs";

const databaseName = "meydan";
const passwordFile = "meydan.password";

/**
 * Makes the cluster of an embedded database unless it is there. It appears whole or not at all.
 * The superuser cannot sign in: it has no password. The application's role owns its own database and nothing else.
 * @param {{ home: string, binaries: string, user: { uid: number, gid: number } | null, rights: string }} place
 * @returns {string} the cluster's folder.
 */
export function openCluster(place) {
  const cluster = join(place.home, "cluster");
  if (existsSync(cluster)) {
    refuseOtherMajor(place, cluster);
    return cluster;
  }
  removeUnfinished(place.home);
  const unfinished = join(place.home, `unfinished-${process.pid}`);
  makeFolder(unfinished, place.user);
  initialise(place, unfinished);
  settle(unfinished, cluster);
  return cluster;
}

/** The address the application reaches its embedded database at. */
export function clusterUrl(cluster, port) {
  const password = readFileSync(join(cluster, passwordFile), "utf8").trim();
  return `postgres://meydan:${password}@127.0.0.1:${port}/${databaseName}`;
}

function initialise(place, folder) {
  const text = ["--encoding=UTF8", "--locale=C.UTF-8"];
  runProgram(place, "initdb", [
    "-D",
    folder,
    "-U",
    "postgres",
    "--auth=reject",
    "--no-instructions",
    ...text,
  ]);
  const password = randomBytes(24).toString("hex");
  writeAs(place.user, join(folder, passwordFile), `${password}\n`);
  writeAs(place.user, join(folder, "pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
  const statements = [
    `CREATE ROLE meydan LOGIN ${place.rights} PASSWORD '${password}';`,
    `CREATE DATABASE ${databaseName} OWNER meydan;`,
  ];
  runProgram(place, "postgres", ["--single", "-D", folder, "postgres"], `${statements.join("\n")}\n`);
}

/** Of two that make it at the same moment, the first one's is kept. */
function settle(unfinished, cluster) {
  try {
    renameSync(unfinished, cluster);
  } catch (error) {
    if (!existsSync(cluster)) throw error;
    rmSync(unfinished, { recursive: true });
  }
}

function makeFolder(folder, user) {
  mkdirSync(folder, { mode: 0o700 });
  if (user) chownSync(folder, user.uid, user.gid);
}

function writeAs(user, file, text) {
  writeFileSync(file, text, { mode: 0o600 });
  if (user) chownSync(file, user.uid, user.gid);
}

/** What a start that was killed while making a cluster has left. */
function removeUnfinished(home) {
  for (const name of readdirSync(home)) {
    const maker = /^unfinished-(\d+)$/.exec(name)?.[1];
    if (maker && !isAlive(Number(maker))) rmSync(join(home, name), { recursive: true });
  }
}

function refuseOtherMajor({ binaries }, cluster) {
  const kept = readFileSync(join(cluster, "PG_VERSION"), "utf8").trim();
  const ours = /PostgreSQL (\d+)/.exec(
    readFileSync(join(binaries, "share/postgresql/postgres.bki"), "utf8").slice(0, 200),
  )?.[1];
  if (kept === ours) return;
  throw new Refusal(
    `پایگاه دادهٔ ${cluster} با PostgreSQL ${kept} ساخته شده و این بسته PostgreSQL ${ours} است.`,
    `${cluster} was made by PostgreSQL ${kept}, this package is PostgreSQL ${ours}.`,
  );
}
