import { type AnyExtension, Extension } from "@tiptap/core";
import { Link } from "@tiptap/extension-link";
import { Table, TableCell, TableHeader, TableRow } from "@tiptap/extension-table";
import StarterKit from "@tiptap/starter-kit";
import { linkPattern } from "@/newsroom/stories/body";
import { Ltr } from "./ltr-mark";
import { PictureNode } from "./picture-node";
import { PromiseMark } from "./promise-mark";

/**
 * The schema of a story's body, node for node what newsroom/stories/body.ts keeps. What is not here cannot be typed,
 * pasted or dropped; what is here and not there would be lost on saving.
 */
export const extensions: AnyExtension[] = [
  StarterKit.configure({
    heading: { levels: [2, 3] },
    code: false,
    codeBlock: false,
    horizontalRule: false,
    italic: false,
    link: false,
    strike: false,
    underline: false,
    trailingNode: false,
  }),
  // `textDirection: "auto"` would turn lists and tables around; a paragraph says by itself that it runs left to right.
  Extension.create({
    name: "directed",
    addGlobalAttributes: () => [
      { types: ["paragraph", "heading", "listItem", "blockquote"], attributes: { dir: directionAttribute } },
    ],
  }),
  Link.extend({ addAttributes: () => ({ href: { default: null } }) }).configure({
    autolink: false,
    linkOnPaste: false,
    openOnClick: false,
    HTMLAttributes: { target: null, rel: "noopener noreferrer", class: null },
    isAllowedUri: (address) => linkPattern.test(address),
  }),
  Ltr,
  PromiseMark,
  PictureNode,
  // Widths are the reader's screen's business; dragging them is broken in right-to-left tables anyway.
  Table.extend({ renderHTML: () => ["table", ["tbody", 0]] }).configure({ resizable: false, View: null }),
  TableRow,
  TableHeader.extend({ addAttributes: cellAttributes }),
  TableCell.extend({ addAttributes: cellAttributes }),
];

const directionAttribute = {
  default: null,
  parseHTML: (element: HTMLElement) => (element.getAttribute("dir") === "ltr" ? "ltr" : null),
  renderHTML: ({ dir }: { dir?: string | null }) => (dir ? { dir } : {}),
};

function cellAttributes() {
  return { colspan: spanAttribute("colspan"), rowspan: spanAttribute("rowspan") };
}

function spanAttribute(name: "colspan" | "rowspan") {
  return {
    default: 1,
    parseHTML: (element: HTMLElement) => Math.min(Math.max(Number(element.getAttribute(name)) || 1, 1), 20),
  };
}
