/**
 * The same pure function, remembering what it said of the last texts it was asked about (at most `most`; then it
 * forgets all and begins anew, which costs less than keeping order).
 */
export function remembering<T>(work: (text: string) => T, most: number): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const said = work(text);
    known.set(text, said);
    return said;
  };
}
