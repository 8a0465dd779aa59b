import { moment } from "@/app/present/moment";
import type { TimelineEntry } from "@/components/stories/desk/desk-story";
import type { timelineOf } from "@/newsroom/stories/desk-queries";
import { timelineWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";

export type JournalRows = Awaited<ReturnType<typeof timelineOf>>;

/** Who had a hand in a story, by id, as the journal wrote their names down. */
export function journalNames(rows: JournalRows): ReadonlyMap<string, string> {
  return new Map(rows.flatMap((row) => (row.actorId ? [[row.actorId, row.actorName] as const] : [])));
}

/** The journal of a story in words, newest first; one person's savings in a row are one line. */
export function timeline(rows: JournalRows): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  let saves = 0;
  for (const [place, row] of rows.entries()) {
    const next = rows[place + 1];
    saves += row.action === "story.save" ? 1 : 0;
    if (row.action === "story.save" && next?.action === "story.save" && next.actorId === row.actorId)
      continue;
    entries.push(entryOf(row, saves, rows[place + 1 - saves] ?? row));
    saves = 0;
  }
  return entries;
}

function entryOf(row: JournalRows[number], saves: number, newest: JournalRows[number]): TimelineEntry {
  const shown = saves > 1 ? newest : row;
  return {
    number: shown.number,
    who: row.actorName,
    what: saves > 1 ? say(timelineWords.saves, { count: saves }) : whatOf(row.action),
    reason: row.reason,
    revision: shown.revision,
    at: moment(shown.at),
  };
}

function whatOf(action: string): string {
  const words: Record<string, string> = timelineWords;
  return words[action] ?? say(timelineWords.other, { action });
}
