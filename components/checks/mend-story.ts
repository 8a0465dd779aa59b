import type { Editor } from "@tiptap/core";
import type { BodyMending } from "@/components/editor/teaching";
import type { Finding } from "@/newsroom/checks/finding";
import { type Mending, mended, mendingsOf } from "@/newsroom/checks/mend";
import type { StoryContent } from "@/newsroom/stories/content";
import { mendField } from "./mend-field";
import { idOfPlace } from "./place-id";

/** The open text and the hands that change it. */
export interface OpenText {
  editor: Editor | null;
  content: () => StoryContent;
  edit: (part: Partial<StoryContent>) => void;
}

/**
 * Makes the mendings of these findings in the open text: in the body as one step of undo, in a field through the field's
 * own. Answers how many were made; words that have changed since they were read are left alone.
 */
export function mendStory(text: OpenText, findings: readonly Finding[]): number {
  const mendings = mendingsOf(findings);
  const quoted = mendings.map((mending) => ({ ...mending, quote: quoteOf(findings, mending) }));
  const inBody = quoted.flatMap(({ where, from, to, quote, text: words }): BodyMending[] =>
    where.part === "body" ? [{ block: where.block, from, to, quote, text: words }] : [],
  );
  const others = quoted
    .filter(({ where }) => where.part !== "body")
    .filter((mending) => mendOutside(text, mending));
  // Last, so that the caret ends where most was changed.
  const done = inBody.length > 0 && (text.editor?.chain().mendWords(inBody).focus().run() ?? false);
  return others.length + (done ? inBody.length : 0);
}

function mendOutside({ content, edit, editor }: OpenText, mending: Mending & { quote: string }): boolean {
  const { where, quote } = mending;
  if (where.part === "figure") {
    if (content().figures[where.index]?.[where.name].slice(mending.from, mending.to) !== quote) return false;
    edit({ figures: mended(content(), [mending]).figures });
    return true;
  }
  if (where.part === "picture") return mendPicture({ content, edit, editor }, mending, where.index);
  return mendField(idOfPlace(where), mending, quote, mending.text);
}

function mendPicture({ content, edit, editor }: OpenText, mending: Mending, index: number): boolean {
  const before = content();
  const after = mended(before, [mending]);
  if (before.picture && index === 0) edit({ picture: after.picture });
  else editor?.commands.setContent(after.body, { emitUpdate: true });
  return true;
}

function quoteOf(findings: readonly Finding[], mending: Mending): string {
  return (
    findings.find(({ where, range }) => where === mending.where && range?.from === mending.from)?.quote ?? ""
  );
}
