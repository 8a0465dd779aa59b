import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbedded } from "./embedded.mjs";

// What is thrown away need not survive a power cut.
const fast = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];
// Tests make databases and, where they are about rights, roles that they take away again.
const settings = [...fast, "createrole_self_grant=set,inherit"].flatMap((setting) => ["-c", setting]);
const rights = "CREATEDB CREATEROLE";

/**
 * A database server for tests, in a folder of its own.
 * @returns {Promise<{ url: string, log: string, end(): Promise<void> }>} `log` is the file of its log; `end` leaves nothing of it.
 */
export async function openThrowAway() {
  const folder = mkdtempSync(join(tmpdir(), "meydan-test-"));
  chmodSync(folder, 0o711);
  const server = await openEmbedded(join(folder, "postgres"), { settings, rights });
  const home = realpathSync(join(folder, "postgres"));
  return {
    url: server.url,
    log: join(home, "log"),
    end: async () => {
      await server.stop();
      rmSync(home, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
