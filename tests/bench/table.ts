import { cpus } from "node:os";
import type { PageBytes } from "./page";
import type { Comparison, Name } from "./rounds";
import type { Uncached } from "./uncached";

const LABELS: Readonly<Record<Name, string>> = {
  meydan: "Meydan, kept page",
  nginx: "nginx, gzip_static file",
  node: "bare node:http, same bytes",
};
const NAMES: readonly Name[] = ["meydan", "nginx", "node"];
const GOAL = 0.5;

/** Where and with what was measured. */
export function printSetting(load: string): void {
  const processor = cpus()[0]?.model ?? "unknown processor";
  say(`node ${process.version} · ${cpus().length} × ${processor} · load by ${load}, on the same machine`);
  say("Medians of 3 rounds of 2 s, the servers in turn, one process each; all send the same gzipped page.");
}

/** What one page weighs, and what it costs to make it anew. */
export function printPage(path: string, page: PageBytes, uncached: Uncached): void {
  say(`\n${decodeURIComponent(path)}`);
  say(`  HTML ${bytes(page.html)}, gzip ${bytes(page.gzip.length)}, brotli ${bytes(page.br)}`);
  say(`  JavaScript ${bytes(page.scripts)}, gzip ${bytes(page.scriptsGzip)}`);
  say(`  uncached: ${uncached.queries} queries, ${uncached.milliseconds.toFixed(1)} ms`);
}

/** The servers beside each other. */
export function printComparison(comparison: Comparison): void {
  say(row("", "conns", "req/s", "p50 ms", "p99 ms", "CPU µs", "of nginx"));
  for (const { connections, bursts } of comparison) {
    for (const name of NAMES) {
      const { perSecond, p50, p99, processor } = bursts[name];
      const share = (perSecond / bursts.nginx.perSecond).toFixed(2);
      say(
        row(
          LABELS[name],
          String(connections),
          perSecond.toFixed(0),
          p50.toFixed(2),
          p99.toFixed(2),
          processor.toFixed(1),
          share,
        ),
      );
    }
  }
  const reached = comparison.filter(({ bursts }) => bursts.meydan.perSecond >= GOAL * bursts.nginx.perSecond);
  say(`  goal (half of nginx): reached at ${reached.length} of ${comparison.length} numbers of connections`);
}

function row(label: string, ...cells: string[]): string {
  return `  ${label.padEnd(28)}${cells.map((cell) => cell.padStart(10)).join("")}`;
}

function bytes(count: number): string {
  return `${count.toLocaleString("en")} B`;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
