import { useEffect, useMemo, useRef, useState } from "react";
import type { DeskStory } from "@/components/stories/desk/desk-story";
import type { Surroundings } from "@/newsroom/checks/check";
import type { Finding } from "@/newsroom/checks/finding";
import { passagesOf } from "@/newsroom/checks/passage";
import { type Readability, readabilityOf } from "@/newsroom/checks/readability/readability";
import { findingsOn } from "@/newsroom/checks/run";
import type { Issue } from "@/newsroom/outcome";
import type { StoryContent } from "@/newsroom/stories/content";
import { missingToPublish } from "@/newsroom/stories/requirements";

/** What was read in a text, at a quiet moment. */
export interface Reading {
  blockers: Issue[];
  findings: Finding[];
  readability: Readability;
  /** The text that was read. */
  content: StoryContent;
}

const PAUSE = 400;

/** Reads the text when the hand rests and the browser has nothing better to do; typing never waits for it. */
export function useFindings(
  content: StoryContent,
  live: DeskStory["live"],
  around: Surroundings,
): Reading | null {
  const [reading, setReading] = useState<Reading | null>(null);
  const kept = useRef(new Map());
  useEffect(
    () =>
      atRest(() =>
        setReading({
          blockers: missingToPublish(content, live?.content, live?.known),
          findings: findingsOn(content, around, kept.current),
          readability: readabilityOf(content),
          content,
        }),
      ),
    [content, live, around],
  );
  return reading;
}

/** The passages of what was read, for who asks about its words. */
export function usePassages(reading: Reading | null) {
  return useMemo(() => (reading ? passagesOf(reading.content) : []), [reading]);
}

function atRest(work: () => void): () => void {
  let idle: number | null = null;
  const clock = setTimeout(() => {
    // Safari has no idle callbacks; there the pause alone has to do.
    if ("requestIdleCallback" in window) idle = requestIdleCallback(work, { timeout: 1_000 });
    else work();
  }, PAUSE);
  return () => {
    clearTimeout(clock);
    if (idle !== null) cancelIdleCallback(idle);
  };
}
