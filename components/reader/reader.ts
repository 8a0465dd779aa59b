// The source of public/reader.js: conveniences over pages that are complete without them.
import { serveCharacterCount } from "./character-count";
import { serveCommentForm, serveSent } from "./comment-form";
import { serveFreshComments } from "./fresh-comments";
import { serveFreshness } from "./freshness";
import { serveBrowser, serveOpinion, serveVoice } from "./opinion";
import { serveProof } from "./proof";
import { serveCopy, servePrint, serveShare } from "./share";
import { serveSimilar } from "./similar";
import { applyTextSize, serveTextSize } from "./text-size";
import { applyTheme, serveThemeSwitch } from "./theme";

const services: Record<string, (element: HTMLElement) => void> = {
  theme: serveThemeSwitch,
  "text-size": serveTextSize,
  share: serveShare,
  copy: serveCopy,
  print: servePrint,
  comment: serveCommentForm,
  count: serveCharacterCount,
  sent: serveSent,
  opinion: serveOpinion,
  voice: serveVoice,
  browser: serveBrowser,
  similar: serveSimilar,
  proof: serveProof,
  "fresh-comments": serveFreshComments,
};

// In <head>, before the first paint: what needs the script takes its place at once and nothing moves later.
document.documentElement.dataset.script = "";
if ("share" in navigator) document.documentElement.dataset.share = "";
applyTheme();
applyTextSize();

function serveAll() {
  for (const element of document.querySelectorAll<HTMLElement>("[data-reader]")) {
    services[element.dataset.reader ?? ""]?.(element);
  }
  for (const item of document.querySelectorAll<HTMLElement>("[data-reader-fresh]")) serveFreshness(item);
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", serveAll);
else serveAll();
