import { eq } from "drizzle-orm";
import { db } from "@/db";
import { linkChecks } from "@/db/schema/link-checks";
import { now } from "@/newsroom/clock";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import type { Viewer } from "@/newsroom/people/person";
import { linksIn } from "@/newsroom/stories/body";
import type { StoryContent } from "@/newsroom/stories/content";
import { storyFor } from "@/newsroom/stories/desk-queries";
import { publicStoryByCode } from "@/newsroom/stories/public-queries";
import { openedContent } from "@/newsroom/stories/story";
import type { LinkVerdict } from "@/words/fa/links";
import { LinkAsker } from "./asker";
import type { Broken } from "./queries";

const MOST_LINKS = 40;
const AT_ONCE = 4;
const PAUSE = 5_000;

const lately = new Map<string, number>();

/**
 * Opens every address the saved story links to and keeps what came of it. An address of this site (`origin`) is looked up
 * among the public stories instead. Changes nothing of the story. Refuses with general.not-found for a story this viewer
 * may not see, and with links.slow-down when the same story was asked a moment ago.
 */
export async function checkLinks(
  viewer: Viewer,
  storyId: string,
  origin: string,
  asker: Pick<LinkAsker, "ask"> = new LinkAsker(),
): Promise<Outcome<{ asked: number; broken: Broken[] }>> {
  const story = await storyFor(viewer, storyId);
  if (!story) return refused({ key: "general.not-found" });
  if (!mayAskNow(story.id)) return refused({ key: "links.slow-down" });
  const addresses = addressesOf(openedContent(story));
  const verdicts = await askAll(addresses, (href) => verdictOn(href, origin, asker));
  await keep(story.id, verdicts);
  const broken = verdicts.filter(({ verdict }) => verdict !== "good");
  return done({ asked: addresses.length, broken });
}

/** The web addresses of a story, each once. */
function addressesOf({ body, sourceLink, figures }: StoryContent): string[] {
  const all = [...linksIn(body), sourceLink, ...figures.map((figure) => figure.sourceLink)];
  return [...new Set(all.filter((href) => /^https?:/i.test(href)))].slice(0, MOST_LINKS);
}

async function verdictOn(href: string, origin: string, asker: Pick<LinkAsker, "ask">): Promise<LinkVerdict> {
  const url = URL.canParse(href) ? new URL(href) : null;
  if (!url) return "unreadable";
  if (url.origin !== origin) return asker.ask(href);
  const code = /^\/(?:news|n)\/(\d{1,15})(?:\/|$)/.exec(url.pathname)?.[1];
  if (!code) return "good";
  const story = await publicStoryByCode(Number(code));
  return story && story.standing !== "removed" ? "good" : "not-public";
}

async function askAll(
  addresses: readonly string[],
  ask: (href: string) => Promise<LinkVerdict>,
): Promise<Broken[]> {
  const left = [...addresses];
  const verdicts: Broken[] = [];
  const worker = async () => {
    for (let href = left.shift(); href !== undefined; href = left.shift())
      verdicts.push({ href, verdict: await ask(href) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return verdicts;
}

async function keep(storyId: string, verdicts: readonly Broken[]): Promise<void> {
  await db.transaction(async (tx) => {
    await tx.delete(linkChecks).where(eq(linkChecks.storyId, storyId));
    if (verdicts.length > 0)
      await tx
        .insert(linkChecks)
        .values(verdicts.map((verdict) => ({ storyId, ...verdict, askedAt: now() })))
        .onConflictDoNothing();
  });
}

function mayAskNow(storyId: string): boolean {
  const at = now().getTime();
  if (at - (lately.get(storyId) ?? 0) < PAUSE) return false;
  if (lately.size > 1_000) lately.clear();
  lately.set(storyId, at);
  return true;
}
