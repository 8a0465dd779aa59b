import { closeDatabase } from "@/db";
import { verifyJournal } from "@/newsroom/journal/verify";
import { foundOrganisation, foundTopic, nameCity } from "./operators/found";
import { invitePerson } from "./operators/person";
import { say } from "./operators/say";

type Verb = { does: string; run: (args: string[]) => Promise<boolean> };

/** What an operator can ask for with `npm run meydan -- <verb>`; `run` says what it found and whether all is well. */
const verbs: Record<string, Verb> = {
  "verify-journal": { does: "زنجیرهٔ رویدادنگار را می‌سنجد (checks the journal's chain)", run: checkJournal },
  "person-add": {
    does: "کسی را می‌افزاید: ‎--email --name --role --organisation‎ (adds a person, prints a first password)",
    run: invitePerson,
  },
  "organisation-add": {
    does: "سازمانی می‌افزاید: ‎--slug --name --kind [--short-name --parent --central --about]‎ (adds an organisation)",
    run: foundOrganisation,
  },
  "topic-add": { does: "موضوعی می‌افزاید: ‎--slug --name‎ (adds a topic)", run: foundTopic },
  "site-name": { does: "نام سایت و صاحب آن: ‎--name --owner --about‎ (names the site)", run: nameCity },
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

function list(): boolean {
  for (const [name, { does }] of Object.entries(verbs)) say(`  npm run meydan -- ${name}   ${does}`);
  return false;
}

/** The database is away, or no city was ever started on it. */
function unready(problem: Error): false {
  const why = problem.cause instanceof Error ? problem.cause.message : problem.message;
  say(
    `✗ پایگاه داده پاسخ نداد یا هنوز آماده نشده است؛ یک بار npm start را اجرا کنید. (The database is not ready: ${why})`,
  );
  return false;
}

const [name = "", ...args] = process.argv.slice(2);
const verb = Object.hasOwn(verbs, name) ? verbs[name] : undefined;
const isWell = verb ? await verb.run(args).catch(unready) : list();
await closeDatabase();
process.exitCode = isWell ? 0 : 1;
