import { closeDatabase } from "@/db";
import { verifyJournal } from "@/newsroom/journal/verify";

type Verb = { does: string; run: (args: string[]) => Promise<boolean> };

/** What an operator can ask for with `npm run meydan -- <verb>`; `run` says what it found and whether all is well. */
const verbs: Record<string, Verb> = {
  "verify-journal": { does: "زنجیرهٔ رویدادنگار را می‌سنجد (checks the journal's chain)", run: checkJournal },
};

async function checkJournal(): Promise<boolean> {
  const verdict = await verifyJournal();
  if ("broken" in verdict)
    say(`✗ ردیف ${verdict.broken} شکسته است: ${verdict.why} (row ${verdict.broken} is broken)`);
  else
    say(
      `✓ ${verdict.rows} ردیف درست است؛ سر زنجیره ${verdict.head} (${verdict.rows} rows hold, head as shown)`,
    );
  return !("broken" in verdict);
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

function list(): boolean {
  for (const [name, { does }] of Object.entries(verbs)) say(`  npm run meydan -- ${name}   ${does}`);
  return false;
}

const [name = "", ...args] = process.argv.slice(2);
const isWell = await (verbs[name]?.run(args) ?? list());
await closeDatabase();
process.exitCode = isWell ? 0 : 1;
