const BLOCKS =
  "p,div,section,article,header,footer,main,aside,nav,figure,figcaption,address,dl,dt,dd,fieldset,form,details,summary,pre,center,h2,h3,ul,ol,li,blockquote,table,thead,tbody,tfoot,tr,td,th,hr";
const LINES =
  "p,div,section,article,header,footer,main,aside,nav,figure,figcaption,address,dt,dd,fieldset,form,details,summary,pre,center";

/** Every line of a paste becomes a paragraph: boxes without boxes inside, text beside boxes, and what a <br> ends. */
export function gatherLines(body: HTMLElement): void {
  breakPreformatted(body);
  for (const space of textsOf(body)) space.data = space.data.replaceAll("\u00A0", " ");
  for (const box of [...body.querySelectorAll(LINES), body]) splitIntoParagraphs(box);
  for (const paragraph of body.querySelectorAll("p,h2,h3")) {
    if ((paragraph.textContent ?? "").trim() === "") paragraph.remove();
  }
}

function breakPreformatted(body: HTMLElement): void {
  for (const pre of body.querySelectorAll("pre")) {
    const lines = (pre.textContent ?? "").split("\n");
    pre.replaceChildren(...lines.flatMap((line) => [line, pre.ownerDocument.createElement("br")]));
  }
}

function textsOf(body: HTMLElement): Text[] {
  const texts = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const found: Text[] = [];
  while (texts.nextNode()) found.push(texts.currentNode as Text);
  return found;
}

function splitIntoParagraphs(box: Element): void {
  const pieces: Node[] = [];
  let line: HTMLElement | null = null;
  for (const node of [...box.childNodes].flatMap(liftedBreaks)) {
    if (node instanceof Element && (node.localName === "br" || node.matches(BLOCKS))) {
      line = null;
      if (node.localName !== "br") pieces.push(node);
    } else {
      line ??= startLine(box, pieces);
      line.append(node);
    }
  }
  if (box.localName === "body") box.replaceChildren(...pieces);
  else box.replaceWith(...pieces);
}

function startLine(box: Element, pieces: Node[]): HTMLElement {
  const line = box.ownerDocument.createElement("p");
  const direction = box.getAttribute("dir");
  if (direction) line.setAttribute("dir", direction);
  pieces.push(line);
  return line;
}

/** An inline element that holds a <br> or a box, as pieces around it; anything else as it is. */
function liftedBreaks(node: Node): Node[] {
  if (!(node instanceof Element) || node.matches(BLOCKS) || !node.querySelector(`br,${BLOCKS}`))
    return [node];
  return [...node.childNodes].flatMap(liftedBreaks).map((piece) => {
    if (piece instanceof Element && (piece.localName === "br" || piece.matches(BLOCKS))) return piece;
    const copy = node.cloneNode(false) as Element;
    copy.append(piece);
    return copy;
  });
}
