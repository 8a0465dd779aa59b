import type { KeyboardEvent } from "react";
import { TextArea } from "@/components/ui/text-area";
import { lengthInLetters } from "@/newsroom/persian/blank";
import { storyHintWords } from "@/words/fa/desk-story-screen";
import { say } from "@/words/say";

interface Props {
  name: string;
  label: string;
  value: string;
  readOnly: boolean;
  hint?: string;
  error?: string | undefined;
  maxLength: number;
  optional?: boolean;
  /** Says how long the text is. */
  counted?: boolean;
  /** May have more than one line of its own. */
  paragraphs?: boolean;
  className?: string;
  onText: (text: string) => void;
}

/** A field that grows with its text. A title is one line, however long: Enter and pasted line ends become spaces. */
export function LineField({
  counted,
  paragraphs,
  className = "",
  hint = "",
  onText,
  value,
  error,
  ...rest
}: Props) {
  const length = counted && value ? say(storyHintWords.letters, { count: lengthInLetters(value) }) : "";
  const keep = (event: KeyboardEvent) => {
    if (!paragraphs && event.key === "Enter" && !event.nativeEvent.isComposing) event.preventDefault();
  };
  return (
    <TextArea
      {...rest}
      {...(error ? { error } : {})}
      hint={[hint, length].filter(Boolean).join(" · ")}
      rows={1}
      value={value}
      onKeyDown={keep}
      onChange={({ target }) => onText(paragraphs ? target.value : target.value.replace(/\s*\n\s*/g, " "))}
      className={paragraphs ? className : `line-field ${className}`}
    />
  );
}
