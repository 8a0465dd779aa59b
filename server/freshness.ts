import type pg from "pg";
import { closeEar, openEar } from "./freshness-connection";
import { newestNumber, prune, readMoves } from "./freshness-rows";
import type { Move } from "./kept-pages";
import { oneAtATime } from "./one-at-a-time";

/** Hears which pages the database says have changed. */
export type Freshness = {
  /** Whether the database could be heard a moment ago. */
  isHearing(): boolean;
  /** Resolves when everything committed before the call has been heard, or cannot be heard now. */
  catchUp(): Promise<void>;
  stop(): Promise<void>;
};

export type FreshnessEars = {
  onMoves: (moves: readonly Move[]) => void;
  /** The numbers do not go on where they stopped (first hearing, too long away, a restored database). */
  onGap: () => void;
  onLost: (error: unknown) => void;
};

const BEAT = 2_000;
const HOUR = 3_600_000;
// Half the time that rows stay: nobody who was away shorter than this has missed one.
const LONG_AWAY = 12 * HOUR;

/**
 * Listens on a connection of its own. NOTIFY only says when to look: what changed is read by number, so nothing is
 * lost with a connection. Every two seconds it looks without being told (a pooler may swallow NOTIFY) and connects
 * anew when it must. Numbers are in commit order, because the journal's head is locked while they are given.
 */
export async function hearFreshness(connectionString: string, ears: FreshnessEars): Promise<Freshness> {
  let client: pg.Client | null = null;
  let heard = { number: 0, at: 0 };
  let stopped = false;

  const lose = (error: unknown): void => {
    if (client) closeEar(client);
    if (client && !stopped) ears.onLost(error);
    client = null;
  };
  const connect = async (): Promise<pg.Client> => {
    const ear = await openEar(connectionString, { onNotice: () => void look(), onEnd: lose });
    const newest = await newestNumber(ear).catch((error: unknown) => {
      closeEar(ear);
      throw error;
    });
    if (newest < heard.number || Date.now() - heard.at > LONG_AWAY) {
      heard = { number: newest, at: Date.now() };
      ears.onGap();
    }
    return ear;
  };
  const readOn = async (): Promise<void> => {
    if (stopped) return;
    client ??= await connect();
    const { moves, newest } = await readMoves(client, heard.number);
    heard = { number: newest, at: Date.now() };
    if (moves.length > 0) ears.onMoves(moves);
  };
  const look = oneAtATime(() => readOn().catch(lose));
  const beat = setInterval(() => void look(), BEAT);
  const sweep = setInterval(() => client && prune(client).catch(lose), HOUR);
  await look();
  return {
    isHearing: () => client !== null,
    catchUp: look,
    async stop() {
      stopped = true;
      clearInterval(beat);
      clearInterval(sweep);
      await look();
      await client?.end();
    },
  };
}
