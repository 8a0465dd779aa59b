import type { Editor } from "@tiptap/core";
import { useState } from "react";
import type { Desk } from "@/components/stories/desk/use-desk";
import type { Finding } from "@/newsroom/checks/finding";
import type { StoryContent } from "@/newsroom/stories/content";
import { checkPanelWords as words } from "@/words/fa/checks";
import { say } from "@/words/say";
import { mendStory } from "./mend-story";

/** What was there before the last mending, as long as nothing was typed since. */
interface Last {
  before: StoryContent;
  edits: number;
}

/** «درست کن» and «برگرداندن»: the text is changed only by a press, and one press takes it back. */
export function useMending(desk: Desk, editor: Editor | null, tell: (sentence: string) => void) {
  const [last, setLast] = useState<Last | null>(null);
  const edit = (part: Partial<StoryContent>) => desk.change({ type: "edited", part });
  const mend = (findings: readonly Finding[]) => {
    const before = desk.now().content;
    const count = mendStory({ editor, content: () => desk.now().content, edit }, findings);
    setLast(count > 0 ? { before, edits: desk.now().edits } : null);
    if (count === 0) tell(words.moved);
    else tell(count === 1 ? words.mended : say(words.mendedAll, { count }));
  };
  const undo = () => {
    if (!last || last.edits !== desk.now().edits) return;
    const { kicker, headline, subheadline, lead, figures, picture, gallery, body } = last.before;
    if (body !== desk.now().content.body) editor?.commands.undo();
    edit({ kicker, headline, subheadline, lead, figures, picture, gallery });
    setLast(null);
    tell(words.undone);
  };
  return { mend, undo, mayUndo: last !== null && last.edits === desk.state.edits };
}
