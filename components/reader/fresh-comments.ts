const SHORTEST = 60_000;
const LONGEST = 16 * SHORTEST;

interface Pulse {
  published: number;
  last: string | null;
}

/**
 * `<p data-reader="fresh-comments">`: asks now and then how many comments there are and says how many are new, as a link.
 * Asks ever more seldom while nothing happens, not at all while the page is hidden or where data is spared, and never again
 * after a failure.
 */
export function serveFreshComments(place: HTMLElement) {
  const connection = (navigator as { connection?: { saveData?: boolean } }).connection;
  if (connection?.saveData) return;
  let wait = SHORTEST;
  let asked = Date.now();
  let timer = 0;
  const next = () => {
    clearTimeout(timer);
    if (!document.hidden) timer = window.setTimeout(ask, Math.max(0, asked + wait - Date.now()));
  };
  const ask = () => {
    asked = Date.now();
    wait = Math.min(wait * 2, LONGEST);
    fetch(place.dataset.ask ?? "", { cache: "no-cache", credentials: "omit" })
      .then((answer): Promise<Pulse> => (answer.ok ? answer.json() : Promise.reject(answer)))
      .then((pulse) => {
        if (show(place, pulse)) wait = SHORTEST;
        next();
      })
      .catch(() => document.removeEventListener("visibilitychange", next));
  };
  document.addEventListener("visibilitychange", next);
  next();
}

/** Whether there was something new to say. */
function show(place: HTMLElement, { published, last }: Pulse): boolean {
  const { published: before, last: known, href = "", one = "", many = "" } = place.dataset;
  if (!last || last <= (known ?? "")) return false;
  const count = published - Number(before);
  const n = new Intl.NumberFormat("fa", { useGrouping: false }).format(count);
  const text = count > 1 ? many.replace("{n}", n) : one;
  if (place.textContent === text) return false;
  const link = document.createElement("a");
  link.className = "text-link target font-bold";
  link.textContent = text;
  link.href = href;
  // The very page that is open is only scrolled by its own address; it is to be read anew.
  link.addEventListener("click", (event) => {
    if (link.pathname + link.search !== location.pathname + location.search) return;
    event.preventDefault();
    location.hash = link.hash;
    location.reload();
  });
  place.replaceChildren(link);
  return true;
}
