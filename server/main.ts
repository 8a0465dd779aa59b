import { onTrouble } from "@/newsroom/trouble";
import { log } from "./log";
import { takeOverConsole } from "./quiet-console";
import { startServing } from "./serving";
import { readSettings } from "./settings";

const STOP_WITHIN = 15_000;

async function main(): Promise<void> {
  const settings = readSettings(process.env);
  if (!settings.dev) takeOverConsole();
  onTrouble(({ what, error }) => log.warn({ err: error }, what));
  const serving = await startServing(settings);
  process.send?.({ ready: true });
  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    // Whatever hangs, a stop is a stop.
    setTimeout(() => process.exit(1), STOP_WITHIN).unref();
    serving.stop().then(
      () => process.exit(0),
      (err: unknown) => {
        log.error({ err }, "the stop was not clean");
        process.exit(1);
      },
    );
  };
  process.on("SIGTERM", stop);
  process.on("SIGINT", stop);
}

main().catch((err: unknown) => {
  const isTaken = err instanceof Error && "code" in err && err.code === "EADDRINUSE";
  log.fatal({ err }, isTaken ? "the port is taken by another program" : "the server could not start");
  if (isTaken) process.send?.({ failed: "port-taken" });
  process.exit(1);
});
