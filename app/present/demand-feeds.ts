import { origin } from "@/app/origin";
import { readFrame } from "@/app/reading";
import type { DemandLine, ListedDemand, PublicDemand } from "@/newsroom/demands/demand";
import type { Entry } from "@/newsroom/feeds/feed";
import { demandWords as words } from "@/words/fa/demands";
import { say } from "@/words/say";
import { rssResponse } from "./feed-answer";
import { siteTitle } from "./site-title";

/** What citizens ask of the city, the newest first, as an RSS feed. */
export async function demandsAnswer(demands: readonly ListedDemand[]): Promise<Response> {
  const site = siteTitle((await readFrame()).site);
  return rssResponse({
    title: `${words.title} · ${site}`,
    about: words.intro,
    home: `${origin()}/demands`,
    self: `${origin()}/demands/feed.xml`,
    entries: demands.map(({ code, title, organisation, openedAt, state }) => ({
      title,
      link: `${origin()}/demands/${code}`,
      permanent: `${origin()}/demands/${code}`,
      at: openedAt,
      by: organisation.name,
      category: words.states[state],
      summary: say(words.entry, { state: words.states[state], organisation: organisation.name }),
    })),
  });
}

/**
 * Everything that happens to one demand, the newest first, as an RSS feed: who follows it needs no address and no account.
 * Who followed a demand that was merged reads on here what happens to the one it was merged into.
 */
export async function demandAnswer(demand: PublicDemand, into: PublicDemand | null): Promise<Response> {
  const home = addressOf(demand);
  return rssResponse({
    title: say(words.feedTitle, { title: demand.title }),
    about: siteTitle((await readFrame()).site),
    home,
    self: `${home}/feed.xml`,
    entries: [...linesOf(demand), ...(into ? linesSince(into, demand) : [])].reverse(),
  });
}

const addressOf = ({ code }: PublicDemand) => `${origin()}/demands/${code}`;

function linesOf(demand: PublicDemand): Entry[] {
  return demand.lines.map((line) => entryOf(addressOf(demand), demand, line));
}

function linesSince(into: PublicDemand, { mergedInto }: PublicDemand): Entry[] {
  const since = into.lines.filter(({ at, kind }) => mergedInto && at > mergedInto.at && kind !== "took-in");
  return since.map((line) => entryOf(addressOf(into), into, line));
}

function entryOf(home: string, demand: PublicDemand, line: DemandLine): Entry {
  const { id, kind, at, organisation, to } = line;
  return {
    title: say(words.lines[kind], { organisation: organisation ?? "", to: to ?? "" }),
    link: `${home}#step-${id}`,
    permanent: `${home}#step-${id}`,
    at,
    by: organisation ?? demand.organisation.name,
    category: words.states[demand.state],
    summary: line.mendedBy ? words.mended : line.words,
  };
}
