interface Entry {
  paragraph: HTMLElement;
  /** Word's name of the list it belongs to. */
  list: string;
  level: number;
  ordered: boolean;
}

/** Word writes lists as paragraphs with a drawn bullet; out come real lists, nested by their level. */
export function listsFromWord(body: HTMLElement): void {
  let run: Entry[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>("p, h1, h2, h3, h4, h5, h6")) {
    const entry = entryOf(paragraph);
    if (!continues(run, entry)) {
      replaceWithLists(run);
      run = [];
    }
    if (entry) run.push(entry);
  }
  replaceWithLists(run);
}

function continues(run: readonly Entry[], entry: Entry | null): boolean {
  const last = run.at(-1);
  return !last || (last.list === entry?.list && last.paragraph.nextElementSibling === entry.paragraph);
}

function entryOf(paragraph: HTMLElement): Entry | null {
  const style = paragraph.getAttribute("style") ?? "";
  const [, list = "", level] = /mso-list:\s*(\w+)\s+level(\d)/i.exec(style) ?? [];
  if (!level) return null;
  const markers = [...paragraph.querySelectorAll<HTMLElement>("[style]")].filter((part) =>
    /mso-list:\s*ignore/i.test(part.getAttribute("style") ?? ""),
  );
  const drawn = markers
    .map((marker) => marker.textContent ?? "")
    .join("")
    .trim();
  for (const marker of markers) marker.remove();
  return { paragraph, list, level: Number(level), ordered: /^\(?[\p{N}\p{L}]{1,4}[.)\-ـ]/u.test(drawn) };
}

function replaceWithLists(run: Entry[]): void {
  const [first] = run;
  if (!first) return;
  const place = first.paragraph.ownerDocument.createComment("");
  first.paragraph.before(place);
  place.replaceWith(listOf(run));
}

// Deeper entries go into a list inside the item above them.
function listOf(run: Entry[]): HTMLElement {
  const [first] = run;
  const page = document.implementation.createHTMLDocument();
  const list = (first?.paragraph.ownerDocument ?? page).createElement(first?.ordered ? "ol" : "ul");
  const level = Math.min(...run.map((entry) => entry.level));
  let deeper: Entry[] = [];
  const flush = () => {
    if (deeper.length > 0) (list.lastElementChild ?? list).append(listOf(deeper));
    deeper = [];
  };
  for (const entry of run) {
    if (entry.level > level && list.lastElementChild) deeper.push(entry);
    else {
      flush();
      list.append(itemOf(entry));
    }
  }
  flush();
  return list;
}

function itemOf({ paragraph }: Entry): HTMLElement {
  const item = paragraph.ownerDocument.createElement("li");
  const text = paragraph.ownerDocument.createElement("p");
  text.append(...paragraph.childNodes);
  paragraph.remove();
  item.append(text);
  return item;
}
