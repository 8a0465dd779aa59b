import type { Logger } from "pino";
import type { Round } from "@/newsroom/rounds";

/**
 * Runs every round at once and then in its rhythm; what was due while no server ran is done with the first one. A round
 * that fails is logged and comes again. `stop` lets the runs under way end.
 */
export function startRounds(
  rounds: readonly Round[],
  log: Pick<Logger, "error" | "info">,
): { stop: () => Promise<void> } {
  const loops = rounds.map((round) => startLoop(round, log));
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
    },
  };
}

function startLoop({ name, every, run }: Round, log: Pick<Logger, "error" | "info">) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  let failing = false;

  const once = async (): Promise<void> => {
    try {
      await run();
      if (failing) log.info({ round: name }, "a round works again");
      failing = false;
    } catch (err) {
      // With the database away it fails every time; the log says so once.
      if (!failing) log.error({ err, round: name }, "a round failed and will be tried again");
      failing = true;
    }
    if (!stopped) timer = setTimeout(begin, every);
  };
  let running: Promise<void> = Promise.resolve();
  const begin = (): void => {
    running = once();
  };
  begin();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}
