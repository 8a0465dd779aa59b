/**
 * Emphasis in Persian is weight: bold by tag or by style becomes <strong>, and so does italic. A heading is bold by
 * itself, and a <b> that says it is not bold (Google Docs wraps everything in one) is only a wrapper.
 */
export function boldFromStyles(body: HTMLElement): void {
  for (const element of body.querySelectorAll<HTMLElement>("b,strong,i,em,span,font")) {
    if (isBold(element) && !element.closest("h1,h2,h3,h4,h5,h6,th")) wrapInside(element);
    element.replaceWith(...element.childNodes);
  }
}

function isBold(element: HTMLElement): boolean {
  const weight = /(?:^|;)\s*font-weight:\s*(\w+)/i
    .exec(element.getAttribute("style") ?? "")?.[1]
    ?.toLowerCase();
  if (weight) return weight === "bold" || weight === "bolder" || Number(weight) >= 600;
  return !["span", "font"].includes(element.localName) && (element.textContent ?? "").trim() !== "";
}

function wrapInside(element: HTMLElement): void {
  const strong = element.ownerDocument.createElement("strong");
  strong.append(...element.childNodes);
  element.append(strong);
}
