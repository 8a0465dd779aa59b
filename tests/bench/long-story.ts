import { randomUUID } from "node:crypto";
import { type Browser, chromium, type Page } from "@playwright/test";
import type { Viewer } from "@/newsroom/people/person";
import type { BodyDocument } from "@/newsroom/stories/body";
import { fillSignIn } from "../journeys/people-sign-in";
import { serveCity } from "./served-city.mjs";

const PARAGRAPHS = 50;
const WORDS = 100;
const REVISIONS = 200;
const ROUNDS = 5;
const words = "شهر خیابان پل درخت آب روشنایی مردم محله برنامه بازسازی نگهداری ایستگاه".split(" ");

/** `npm run bench:story`: a story of 5,000 words with 200 revisions, opened and compared in a browser. */
async function bench(): Promise<void> {
  const end = await serveCity();
  const browser = await chromium.launch({
    executablePath: process.env.MEYDAN_BROWSER,
    args: ["--no-sandbox"],
  });
  try {
    const id = await longStory();
    const page = await signedInAsAuthor(browser);
    const story = `/desk/stories/${id}`;
    await say(page, "opens, ready to be written in", story, ".ProseMirror[contenteditable=true]");
    await say(page, "compares two revisions next to each other", `${story}/compare?from=199&to=200`, "ins");
    await say(page, "compares the first with the last", `${story}/compare?from=1&to=200`, "ins");
    await say(page, "shows its history", `${story}/history`, "main tbody tr");
  } finally {
    await browser.close();
    await end();
  }
}

async function signedInAsAuthor(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ baseURL: process.env.MEYDAN_ORIGIN });
  const page = await context.newPage();
  await page.goto("/login");
  await fillSignIn(page, "author");
  await page.waitForURL("/desk");
  return page;
}

async function say(page: Page, what: string, address: string, ready: string): Promise<void> {
  const taken: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.goto("/desk/account");
    const since = performance.now();
    await page.goto(address, { waitUntil: "commit" });
    await page.locator(ready).first().waitFor();
    taken.push(performance.now() - since);
  }
  const median = taken.sort((one, other) => one - other)[Math.floor(ROUNDS / 2)] ?? 0;
  process.stdout.write(`${what}: ${Math.round(median)} ms (median of ${ROUNDS})\n`);
}

// The modules of the newsroom read the database's address when they are loaded: only now is it known.
async function longStory(): Promise<string> {
  const { createStory } = await import("@/newsroom/stories/create");
  const { saveStory } = await import("@/newsroom/stories/draft");
  const { emptyContent } = await import("@/newsroom/stories/content");
  const viewer = await theAuthor();
  const organisationId = viewer.memberships[0]?.organisationId ?? "";
  const sheet = {
    ...emptyContent(organisationId),
    headline: "گزارش بلند بازسازی شهر",
    lead: "کار پیش می‌رود.",
  };
  const begun = await createStory(viewer, randomUUID(), { ...sheet, body: bodyOf(0) });
  if (!begun.ok) throw new Error(JSON.stringify(begun.issues));
  for (let number = 1; number < REVISIONS; number += 1) {
    const kept = await saveStory(viewer, begun.value.id, number, { ...sheet, body: bodyOf(number) });
    if (!kept.ok) throw new Error(JSON.stringify(kept.issues));
  }
  return begun.value.id;
}

// Each revision rewrites the end of one paragraph more.
function bodyOf(number: number): BodyDocument {
  const content = Array.from({ length: PARAGRAPHS }, (_, place) => {
    const edits = Math.floor((number + PARAGRAPHS - 1 - place) / PARAGRAPHS);
    const text = Array.from({ length: WORDS - 1 }, (_unused, at) => words[(at * (place + 3)) % words.length]);
    return {
      type: "paragraph" as const,
      content: [{ type: "text" as const, text: [...text, `بازنویسی${edits}`].join(" ") }],
    };
  });
  return { type: "doc", content };
}

async function theAuthor(): Promise<Viewer> {
  const { db } = await import("@/db");
  const { memberships, people } = await import("@/db/schema/people");
  const { eq } = await import("drizzle-orm");
  const [person] = await db.select().from(people).where(eq(people.email, "author@meydan.example"));
  if (!person) throw new Error("the demonstration has no author");
  const held = await db.select().from(memberships).where(eq(memberships.personId, person.id));
  return {
    personId: person.id,
    name: person.name,
    sessionId: "",
    memberships: held.map(({ organisationId, role }) => ({ organisationId, role, central: false })),
  };
}

bench().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exit(1);
  },
);
