/** Puts values into a sentence's {places}; numbers appear in Persian digits with grouping. */
export function say(sentence: string, values: Record<string, string | number> = {}): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) return place;
    return typeof value === "number" ? value.toLocaleString("fa-IR") : value;
  });
}
