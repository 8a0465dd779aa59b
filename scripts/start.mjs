import { refuseOldNode } from "./old-node.mjs";

if (!refuseOldNode()) {
  const { runCommand } = await import("./command.mjs");
  const { startCity } = await import("./city.mjs");
  await runCommand(startCity);
}
