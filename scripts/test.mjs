import { refuseOldNode } from "./old-node.mjs";

if (!refuseOldNode()) {
  const { runCommand } = await import("./command.mjs");
  const { testEverything } = await import("./testing/everything.mjs");
  await runCommand(testEverything);
}
