const AFTER_TYPING = 600;
const LEAST = 8;
const MOST = 200;

interface Similar {
  code: number;
  title: string;
  voices: string;
}

/**
 * `<div data-reader="similar" data-from="title words" data-title="…" data-same="…" aria-live="polite">`: while a demand is typed,
 * what others asked already. The cursor stays where it is; what was asked of the city an answer ago is shown no more.
 */
export function serveSimilar(place: HTMLElement) {
  const fields = (place.dataset.from ?? "").split(" ").map((id) => document.getElementById(id));
  let timer = 0;
  let asked = "";
  const ask = () => {
    const typed = fields
      .map((field) =>
        field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : "",
      )
      .join(" ")
      .trim()
      .slice(0, MOST);
    if (typed === asked) return;
    asked = typed;
    if (typed.length < LEAST) return place.replaceChildren();
    fetch(`/demands/similar.json?q=${encodeURIComponent(typed)}`)
      .then((answer) => (answer.ok ? answer.json() : []))
      .then((similar: Similar[]) => {
        if (typed === asked) show(place, similar);
      })
      // The city says it after sending, too.
      .catch(() => undefined);
  };
  for (const field of fields)
    field?.addEventListener("input", () => {
      clearTimeout(timer);
      timer = window.setTimeout(ask, AFTER_TYPING);
    });
}

function show(place: HTMLElement, similar: Similar[]) {
  if (similar.length === 0) return place.replaceChildren();
  const list = element("ul", "");
  list.append(...similar.map((demand) => item(demand, place.dataset.same ?? "")));
  const title = element("p", place.dataset.title ?? "");
  title.className = "pt-3 font-bold";
  place.replaceChildren(title, list);
}

function item({ code, title, voices }: Similar, same: string): HTMLElement {
  const line = element("li", "");
  const link = document.createElement("a");
  link.href = `/demands/${code}#support`;
  link.textContent = same;
  link.setAttribute("aria-label", `${same}: ${title}`);
  link.className = "text-link target";
  const meta = element("p", `${voices} · `);
  meta.className = "meta";
  meta.append(link);
  line.className = "border-b border-line py-2";
  line.append(element("p", title), meta);
  return line;
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
