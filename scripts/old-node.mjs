// Kept in the oldest syntax that still loads as a module, so that an old Node reads the sentence and not a SyntaxError.

/** Says one sentence and sets the exit code when this Node is older than 20.9; true means: stop here. */
export function refuseOldNode() {
  const parts = process.versions.node.split(".").map(Number);
  if (parts[0] > 20 || (parts[0] === 20 && parts[1] >= 9)) return false;
  const version = process.versions.node;
  console.error(
    "✗ میدان به Node 20.9 یا تازه‌تر نیاز دارد و این Node " +
      version +
      " است. " +
      "(Meydan needs Node 20.9 or newer; this is Node " +
      version +
      ".)",
  );
  process.exitCode = 1;
  return true;
}
