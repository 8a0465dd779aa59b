import { closeDatabase } from "@/db";
import { rounds } from "@/newsroom/rounds";
import { hearFreshness } from "./freshness";
import { createFront } from "./front";
import { openHouse } from "./house";
import { openDoors } from "./listen";
import { log } from "./log";
import { mailRound } from "./mail/mail-round";
import { prepareNext } from "./next-render";
import type { Pages } from "./pages";
import { isReady } from "./readiness";
import { startRounds } from "./rounds";
import type { Settings } from "./settings";
import { loadStaticFiles } from "./static-files";

const FINISH_WITHIN = 10_000;

/** Starts everything that serves; `stop` finishes what is under way and closes the database. */
export async function startServing(settings: Settings): Promise<{ stop: () => Promise<void> }> {
  const { dev, origin, proxies, keptBytes, mail } = settings;
  const application = await prepareNext(dev, origin);
  const { render } = application;
  const files = dev ? null : await loadStaticFiles(staticRoots());
  const ears: { pages?: Pages } = {};
  const freshness = await hearFreshness(process.env.DATABASE_URL ?? "", {
    onMoves: (moves) => ears.pages?.move(moves),
    onGap: () => ears.pages?.moveAll(),
    onLost: (err) => log.warn({ err }, "the database cannot be heard; pages are shown as they are"),
  });
  const house = openHouse({ render, origin, proxies, keptBytes, dev, log, files, freshness, isReady });
  ears.pages = house.pages;
  const doors = await openDoors(createFront(house), settings.hosts, settings.port);
  // Only the development tools speak WebSocket.
  if (dev) for (const server of doors.servers) server.on("upgrade", application.upgrade);
  const clockwork = startRounds(mail ? [...rounds, mailRound(mail, origin)] : rounds, log);
  return {
    async stop() {
      await doors.close(FINISH_WITHIN);
      await clockwork.stop();
      await freshness.stop();
      await application.close();
      await closeDatabase();
    },
  };
}

function staticRoots() {
  const dist = process.env.MEYDAN_DIST ?? ".next";
  return [
    { prefix: "/_next/static/", directory: `${dist}/static`, isForever: true },
    { prefix: "/", directory: "public", isForever: false },
    // A new cut of a font gets a new name.
    { prefix: "/fonts/", directory: "public/fonts", isForever: true },
  ];
}
