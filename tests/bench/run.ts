import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openCity } from "./city";
import { chooseLoad } from "./load";
import { findNginx, serveWithNginx } from "./nginx-peer";
import { serveWithNode } from "./node-peer";
import { readPage } from "./page";
import { childNamed } from "./processor-time";
import { compare } from "./rounds";
import { printComparison, printPage, printSetting } from "./table";
import { measureUncached } from "./uncached";

/** `npm run bench`: the kept story page and home beside the same bytes as static files, on this machine, in this run. */
async function bench(): Promise<void> {
  const nginx = findNginx();
  const load = chooseLoad();
  const folder = mkdtempSync(join(tmpdir(), "meydan-bench-"));
  const undos: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const whenOver = (undo: () => Promise<void>) => undos.push(undo);
  try {
    const city = await openCity(whenOver);
    printSetting(load.name);
    for (const path of ["/", await city.storyPath()]) {
      const page = await readPage(city.origin, path);
      const byNginx = await serveWithNginx(nginx, folder, page.gzip);
      whenOver(byNginx.end);
      const byNode = await serveWithNode(folder, page.gzip);
      whenOver(byNode.end);
      printPage(path, page, await measureUncached(city, path));
      const meydan = { url: city.origin + path, pid: childNamed("server/main.ts") };
      printComparison(await compare(load, { meydan, nginx: byNginx, node: byNode }));
    }
  } finally {
    for (const undo of undos.reverse()) await undo();
  }
}

bench().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
