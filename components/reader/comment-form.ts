import { keep, kept } from "./memory";

const session = () => sessionStorage;

/**
 * `<form data-reader="comment" data-keep="1403">`: what is typed survives a reload and a lost connection, and a
 * second click on the same page is the same comment, because both carry one token.
 */
export function serveCommentForm(form: HTMLElement) {
  if (!(form instanceof HTMLFormElement)) return;
  const token = form.elements.namedItem("token");
  if (token instanceof HTMLInputElement && token.value === "") token.value = crypto.randomUUID();
  const name = `comment.${form.dataset.keep ?? ""}`;
  restore(form, kept(name, session));
  form.addEventListener("input", () => keep(name, JSON.stringify(typed(form)), session));
}

/** `<… data-reader="sent" data-keep="1403">` on the receipt page: the comment arrived, the copy may go. */
export function serveSent(mark: HTMLElement) {
  keep(`comment.${mark.dataset.keep ?? ""}`, null, session);
}

function typed(form: HTMLFormElement): [string, string][] {
  return writable(form).map((field) => [field.name, field.value]);
}

/** Only into fields the server left empty: what it sent back is newer. */
function restore(form: HTMLFormElement, saved: string | null) {
  if (!saved) return;
  const values = new Map(JSON.parse(saved) as [string, string][]);
  for (const field of writable(form)) {
    if (field.value === "") field.value = values.get(field.name) ?? "";
  }
}

function writable(form: HTMLFormElement) {
  return [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("input[type=text], textarea"),
  ].filter((field) => field.name !== "");
}
