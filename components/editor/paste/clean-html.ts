import { boldFromStyles } from "./emphasis";
import { gatherLines } from "./lines";
import { listsFromWord } from "./word-lists";

/** What a paste brought, made plain, and how many pictures from elsewhere it lost. */
export interface CleanPaste {
  html: string;
  picturesDropped: number;
}

const UNREAD =
  "script,style,template,noscript,iframe,object,embed,svg,math,head,title,meta,link,xml,button,input,select,textarea,video,audio,canvas";
const RENAMED: Record<string, string> = { h1: "h2", h4: "h3", h5: "h3", h6: "h3" };
const KEPT_ATTRIBUTES = new Set(["href", "colspan", "rowspan", "start", "dir"]);

/**
 * HTML from Word, Google Docs or the web as plain story text: headings 2–3, real lists, bold, links, tables,
 * paragraphs. Styles, classes, scripts, comments and pictures from elsewhere go; every visible word stays.
 */
export function cleanHtml(html: string): CleanPaste {
  // A document made by the parser runs no script and loads no picture.
  const page = new DOMParser().parseFromString(html, "text/html");
  // What this editor copied is in its own schema already.
  if (page.querySelector("[data-pm-slice]")) return { html, picturesDropped: 0 };
  const { body } = page;
  listsFromWord(body);
  dropUnread(body);
  const picturesDropped = dropPictures(body);
  renameHeadings(body);
  boldFromStyles(body);
  keepDirections(body);
  gatherLines(body);
  dropAttributes(body);
  return { html: body.innerHTML, picturesDropped };
}

function dropUnread(body: HTMLElement): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const comment of found) comment.parentNode?.removeChild(comment);
  for (const element of body.querySelectorAll(UNREAD)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>("[style],[hidden]")) {
    if (element.hidden || /display:\s*none|mso-hide:\s*all/i.test(element.getAttribute("style") ?? ""))
      element.remove();
  }
}

function dropPictures(body: HTMLElement): number {
  const pictures = body.querySelectorAll("img, picture > source");
  const shown = [...pictures].filter((picture) => picture.localName === "img" && !isTrackingDot(picture));
  for (const picture of pictures) picture.remove();
  return shown.length;
}

function isTrackingDot(picture: Element): boolean {
  return picture.getAttribute("width") === "1" || picture.getAttribute("height") === "1";
}

function renameHeadings(body: HTMLElement): void {
  for (const title of body.querySelectorAll("p.MsoTitle")) rename(title, "h2");
  for (const [from, to] of Object.entries(RENAMED)) {
    for (const heading of body.querySelectorAll(from)) rename(heading, to);
  }
}

function rename(element: Element, name: string): void {
  const renamed = element.ownerDocument.createElement(name);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}

// Many editors write dir="ltr" on Persian paragraphs too; only a paragraph without a letter of ours runs that way.
function keepDirections(body: HTMLElement): void {
  for (const element of body.querySelectorAll("[dir]")) {
    const text = element.textContent ?? "";
    const isLatin = /[A-Za-z]/.test(text) && !/[\u0590-\u08FF\uFB1D-\uFEFC]/.test(text);
    if (isLatin && element.getAttribute("dir")?.toLowerCase() === "ltr") element.setAttribute("dir", "ltr");
    else element.removeAttribute("dir");
  }
}

function dropAttributes(body: HTMLElement): void {
  for (const element of body.querySelectorAll("*")) {
    for (const { name } of [...element.attributes])
      if (!KEPT_ATTRIBUTES.has(name)) element.removeAttribute(name);
  }
}
