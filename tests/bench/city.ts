import pg from "pg";
import { openQueryCounter } from "./query-counter";
import { openTestServer, serveCity } from "./served-city.mjs";

/** The demonstration city of the journeys, with a count of what it asks its database. */
export type BenchCity = {
  origin: string;
  /** A story of the front page. */
  storyPath(): Promise<string>;
  /** How many queries pages have cost so far. */
  queries(): number;
  /** Tells the front that a tag has moved, as a verb would. */
  move(tag: string): Promise<void>;
};

/** Builds and serves the city on a throw-away database; `whenOver` is given each thing to undo as it is done. */
export async function openCity(whenOver: (undo: () => Promise<void>) => void): Promise<BenchCity> {
  const server = await openTestServer();
  whenOver(server.end);
  const counter = await openQueryCounter(server.url);
  whenOver(counter.close);
  process.env.TEST_DATABASE_URL = counter.url;
  whenOver(await serveCity());
  const origin = process.env.MEYDAN_ORIGIN ?? "";
  const writer = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await writer.connect();
  whenOver(() => writer.end());
  return {
    origin,
    queries: () => counter.count,
    storyPath: async () => storyPathIn(await (await fetch(origin)).text()),
    async move(tag) {
      await writer.query("insert into freshness (tag, kind) values ($1, 'refresh')", [tag]);
    },
  };
}

function storyPathIn(home: string): string {
  const path = /href="(\/news\/\d+\/[^"?#]+)"/.exec(home)?.[1];
  if (!path) throw new Error("The front page of the demonstration city links to no story.");
  return path;
}
