import { refuseOldNode } from "./old-node.mjs";

if (!refuseOldNode()) {
  const { runCommand } = await import("./command.mjs");
  const { runVerb } = await import("./operate.mjs");
  await runCommand(runVerb);
}
