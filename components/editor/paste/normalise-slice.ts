import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { normalise } from "@/newsroom/persian/normalise";

/** What is pasted, with Persian letters and digits put right; no word, half-space or paragraph is lost. */
export function normaliseSlice(slice: Slice): Slice {
  return new Slice(normaliseFragment(slice.content), slice.openStart, slice.openEnd);
}

function normaliseFragment(fragment: Fragment): Fragment {
  const nodes = fragment.content.flatMap((node) =>
    node.isText ? textNodes(node) : node.copy(normaliseFragment(node.content)),
  );
  return Fragment.fromArray(nodes);
}

// A half-space at the edge of a piece stays: the word goes on in the next piece.
function textNodes(node: Node): Node[] {
  const [, start = "", middle = "", end = ""] = /^(\u200C*)([\s\S]*?)(\u200C*)$/.exec(node.text ?? "") ?? [];
  const text = (start && "\u200C") + normalise(middle) + (end && "\u200C");
  return text === "" ? [] : [node.type.schema.text(text, node.marks)];
}
