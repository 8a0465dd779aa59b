const twoHours = 2 * 60 * 60 * 1000;

/** A kept page cannot know how old it is; the reader's clock can. Marks what is younger than two hours. */
export function serveFreshness(item: HTMLElement) {
  const age = Date.now() - Date.parse(item.dataset.readerFresh ?? "");
  if (age >= 0 && age < twoHours) item.dataset.fresh = "";
}
