import { open } from "node:fs/promises";

/** Writes a file and waits until the disk has it. Throws when the disk refuses. */
export async function writeFlushed(file: string, bytes: Buffer): Promise<void> {
  const handle = await open(file, "w");
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
