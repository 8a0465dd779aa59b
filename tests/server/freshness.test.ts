import { once } from "node:events";
import { connect, createServer, type Server, type Socket } from "node:net";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { hearFreshness } from "@/server/freshness";
import type { Move } from "@/server/kept-pages";
import { gate } from "./stage";

const DATABASE = process.env.DATABASE_URL ?? "";
const writer = new pg.Client({ connectionString: DATABASE });
beforeAll(() => writer.connect());
afterAll(() => writer.end());

const write = (tag: string, kind: "refresh" | "purge" = "refresh") =>
  writer.query("insert into freshness (tag, kind) values ($1, $2)", [tag, kind]);

/** The road to the database, which a test can cut and mend. */
async function openRoad(): Promise<{ url: string; cut: () => Promise<void>; mend: () => Promise<void> }> {
  const target = new URL(DATABASE);
  const there = { host: target.hostname, port: Number(target.port || 5432) };
  const sockets = new Set<Socket>();
  const lay = (socket: Socket): void => {
    const far = connect(there);
    for (const end of [socket, far]) sockets.add(end.on("error", () => undefined));
    socket.pipe(far).pipe(socket);
  };
  let server: Server = createServer(lay);
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  const cut = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, "close");
  };
  const mend = async (): Promise<void> => {
    server = createServer(lay).listen(port, "127.0.0.1");
    await once(server, "listening");
  };
  onTestFinished(async () => {
    if (server.listening) await cut();
  });
  target.host = `127.0.0.1:${port}`;
  return { url: target.href, cut, mend };
}

/** Listens for one test; other tests may be writing too, so only tags of its own are kept. */
async function listen(own: string, url = DATABASE) {
  const heard: Move[] = [];
  const first = gate<Move>();
  const lost = gate<unknown>();
  const freshness = await hearFreshness(url, {
    onMoves: (moves) => {
      const mine = moves.filter(({ tag }) => tag.startsWith(own));
      heard.push(...mine);
      if (mine[0]) first.open(mine[0]);
    },
    onGap: () => undefined,
    onLost: lost.open,
  });
  onTestFinished(() => freshness.stop());
  return { freshness, heard, first: first.passed, lost: lost.passed };
}

describe("the front hears what changed", () => {
  test("as soon as it is committed, without being asked", async () => {
    const { first } = await listen("heard-at-once");
    await write("heard-at-once:1", "purge");
    expect(await first).toEqual({ tag: "heard-at-once:1", purge: true });
  });

  test("each change once and in order", async () => {
    const { freshness, heard } = await listen("in-order");
    for (let number = 0; number < 20; number += 1) await write(`in-order:${number}`);
    await freshness.catchUp();
    await freshness.catchUp();
    expect(heard.map(({ tag }) => tag)).toEqual(
      Array.from({ length: 20 }, (_, number) => `in-order:${number}`),
    );
  });

  test("nothing of a change that was rolled back", async () => {
    const { freshness, heard } = await listen("rolled-back");
    await writer.query("begin");
    await write("rolled-back:1");
    await writer.query("rollback");
    await freshness.catchUp();
    expect(heard).toEqual([]);
  });

  test("what changed while the connection was lost, once it is back", async () => {
    const road = await openRoad();
    const { freshness, heard, lost } = await listen("while-lost", road.url);
    expect(freshness.isHearing()).toBe(true);
    await road.cut();
    await lost;
    expect(freshness.isHearing()).toBe(false);
    await write("while-lost:1");
    await freshness.catchUp();
    expect(heard).toEqual([]);
    await road.mend();
    await freshness.catchUp();
    expect(heard).toEqual([{ tag: "while-lost:1", purge: false }]);
    expect(freshness.isHearing()).toBe(true);
  });

  test("a database that is not there at the start is heard later, and everything made before is in doubt", async () => {
    const road = await openRoad();
    await road.cut();
    let gaps = 0;
    const freshness = await hearFreshness(road.url, {
      onMoves: () => undefined,
      onGap: () => {
        gaps += 1;
      },
      onLost: () => undefined,
    });
    onTestFinished(() => freshness.stop());
    expect([freshness.isHearing(), gaps]).toEqual([false, 0]);
    await road.mend();
    await freshness.catchUp();
    expect([freshness.isHearing(), gaps]).toEqual([true, 1]);
  });
});
