import { keep, kept } from "./memory";

const VOICE = "voice";

/** `<form data-reader="voice">`: the token of this browser goes with it, so that it is one voice however often it is pressed. */
export function serveVoice(form: HTMLElement) {
  if (!(form instanceof HTMLFormElement)) return;
  const token = form.elements.namedItem("token");
  if (token instanceof HTMLInputElement) token.value = voice();
}

/** `<input data-reader="browser">`: the token of this browser, in any form. */
export function serveBrowser(field: HTMLElement) {
  if (field instanceof HTMLInputElement) field.value = voice();
}

/** `<form data-reader="opinion">`: sent without leaving the page; if that fails, the form is sent as it stands. */
export function serveOpinion(form: HTMLElement) {
  if (!(form instanceof HTMLFormElement)) return;
  serveVoice(form);
  form.addEventListener("submit", (event) => {
    const pressed = event.submitter;
    if (!(pressed instanceof HTMLButtonElement)) return;
    event.preventDefault();
    const fields = new URLSearchParams({ token: voice(), opinion: pressed.value, as: "json" });
    fetch(form.action, { method: "POST", body: fields })
      .then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((counts: Record<string, number>) => show(form, counts, pressed))
      .catch(() => sendPlainly(form, pressed));
  });
}

function show(form: HTMLFormElement, counts: Record<string, number>, pressed: HTMLButtonElement) {
  for (const place of form.querySelectorAll<HTMLElement>("[data-count]")) {
    place.textContent = (counts[place.dataset.count ?? ""] ?? 0).toLocaleString("fa-IR", {
      useGrouping: false,
    });
  }
  for (const button of form.querySelectorAll("button"))
    button.setAttribute("aria-pressed", String(button === pressed));
}

// The city's own page then says what was wrong.
function sendPlainly(form: HTMLFormElement, pressed: HTMLButtonElement) {
  const chosen = document.createElement("input");
  chosen.type = "hidden";
  chosen.name = pressed.name;
  chosen.value = pressed.value;
  form.append(chosen);
  form.submit();
}

function voice(): string {
  const known = kept(VOICE) ?? crypto.randomUUID();
  keep(VOICE, known);
  return known;
}
