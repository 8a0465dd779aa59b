import type { MarkedWords } from "@/components/editor/marked-words";
import type { ChosenWords } from "@/components/remarks/shown-remark";
import type { StoryContent } from "@/newsroom/stories/content";
import type { StoryChoices } from "./desk-story";
import type { IssueLine } from "./issue-lines";

/** What every group of fields is given. */
export interface FieldsProps {
  content: StoryContent;
  choices: StoryChoices;
  editable: boolean;
  organisationFixed: boolean;
  /** May who is writing say which organisations join in? */
  leads: boolean;
  /** A version of a story that was public before: it says what it changes. */
  revising: boolean;
  /** What is missing before publishing: said quietly beside the fields. */
  missing: readonly IssueLine[];
  /** Why the last step was refused: said beside the fields in red. */
  issues: readonly IssueLine[];
  onEdit: (part: Partial<StoryContent>) => void;
  /** A sentence for the status line under the text. */
  onNotice: (sentence: string) => void;
  /** Words of the body that remarks stand on. */
  marked: readonly MarkedWords[];
  /** Words were chosen, to say something about. */
  onChosen: (words: ChosenWords) => void;
}
