import { useState } from "react";
import { isUnsaved, maySave } from "@/components/stories/desk/desk-state";
import type { Desk } from "@/components/stories/desk/use-desk";
import { useReady } from "@/components/ui/desk/use-ready";
import type { Issue } from "@/newsroom/outcome";
import { savingWords } from "@/words/fa/desk-story-keeping";
import { sentenceOf } from "@/words/issue";

/**
 * Sends something about the open story. What is typed is saved first, because words are looked for in the newest saved
 * revision; what was refused is said, and nothing typed is lost. Until `ready` a press would go nowhere.
 */
export function useSending({ state, saver }: Desk) {
  const [problem, setProblem] = useState("");
  const [isSending, setSending] = useState(false);
  const ready = useReady();
  async function send(ask: (storyId: string, number: number) => Promise<Issue[]>): Promise<boolean> {
    setSending(true);
    setProblem("");
    try {
      const story = isUnsaved(state) && maySave(state) ? await saver.save() : state.story;
      if (!story) return false;
      const issues = await ask(story.id, story.number);
      setProblem(issues.map(sentenceOf).join(" "));
      return issues.length === 0;
    } catch {
      setProblem(savingWords.failed);
      return false;
    } finally {
      setSending(false);
    }
  }
  return { send, problem, isSending, ready };
}
