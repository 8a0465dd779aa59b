import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse, serialize } from "parse5";

type Node = DefaultTreeAdapterMap["node"];
type Element = DefaultTreeAdapterMap["element"];

/** What the application made is not a whole document of this city. */
export class NotADocument extends Error {
  override name = "NotADocument";
}

/**
 * Makes the application's HTML the document that citizens get: without the framework's scripts, script preloads,
 * payload and comments; JSON-LD and our own /reader.js stay. Throws NotADocument when doctype, lang or dir is
 * missing, or when parts of it would need a script to appear.
 */
export function toDocument(html: string): string {
  const document = parse(html);
  const root = document.childNodes.find(isElement);
  const hasDoctype = document.childNodes.some((node) => node.nodeName === "#documentType");
  if (!hasDoctype || !root || !attribute(root, "lang") || !attribute(root, "dir")) {
    throw new NotADocument("doctype, lang or dir is missing");
  }
  prune(document);
  return serialize(document);
}

function prune(parent: Node): void {
  if (!("childNodes" in parent)) return;
  for (const child of [...parent.childNodes]) {
    if (isUnfinished(child)) throw new NotADocument("a part of it waits for a script (Suspense)");
    if (isFrameworks(child)) defaultTreeAdapter.detachNode(child);
    else prune(child);
  }
}

function isFrameworks(node: Node): boolean {
  if (node.nodeName === "#comment") return true;
  if (!isElement(node)) return false;
  if (node.tagName === "script") return !isOurs(node);
  return node.tagName === "link" && isScriptPreload(node);
}

function isOurs(script: Element): boolean {
  if (attribute(script, "type") === "application/ld+json") return true;
  return /^\/reader\.js(?:\?|$)/.test(attribute(script, "src") ?? "");
}

function isScriptPreload(link: Element): boolean {
  const rel = attribute(link, "rel");
  return rel === "modulepreload" || (rel === "preload" && attribute(link, "as") === "script");
}

// React leaves <template id="B:0"> where a late part would be put in by an inline script.
function isUnfinished(node: Node): boolean {
  return isElement(node) && node.tagName === "template" && (attribute(node, "id") ?? "").startsWith("B:");
}

function isElement(node: Node): node is Element {
  return "tagName" in node;
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((given) => given.name === name)?.value;
}
