import { useState } from "react";
import { TextField } from "@/components/ui/text-field";
import { storyFieldWords, storyHintWords } from "@/words/fa/desk-story-screen";

interface Props {
  tags: readonly string[];
  readOnly: boolean;
  onTags: (tags: string[]) => void;
}

const MOST = 12;
const LONGEST = 60;

/** Tags between commas, Persian or Latin ones. What is typed stays as it is typed; what is kept is the list. */
export function TagsField({ tags, readOnly, onTags }: Props) {
  const [typed, setTyped] = useState(tags.join("، "));
  const change = (text: string) => {
    setTyped(text);
    onTags(tagsIn(text));
  };
  return (
    <TextField
      name="tags"
      label={storyFieldWords.tags}
      hint={storyHintWords.tags}
      optional
      readOnly={readOnly}
      value={typed}
      onChange={(event) => change(event.target.value)}
    />
  );
}

function tagsIn(text: string): string[] {
  const tags = text.split(/[،,؛;\n]/).map((tag) => tag.trim().replace(/^#/, "").slice(0, LONGEST));
  return [...new Set(tags.filter(Boolean))].slice(0, MOST);
}
