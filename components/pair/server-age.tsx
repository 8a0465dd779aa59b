import { useEffect, useState } from "react";
import { savingWords } from "@/words/fa/desk-story-keeping";
import { say } from "@/words/say";
import { secondsAgo } from "./ago";

/** How long ago the words reached the server. It ticks, so it is not read aloud. */
export function ServerAge({ at }: { at: number }) {
  const [now, setNow] = useState(at);
  useEffect(() => {
    const clock = setInterval(() => setNow(Date.now()), 1_000);
    return () => clearInterval(clock);
  }, []);
  return (
    <span aria-hidden="true">{say(savingWords.onServerAgo, { ago: secondsAgo(Math.max(0, now - at)) })}</span>
  );
}
