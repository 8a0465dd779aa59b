// A bracket that begins with an ellipsis is nobody's sentence: «[خنده حضار]» stays, «[… کجا]» waits to be written.
const BLANK = /\[\s*(?:…|\.{3})\s*([^\]\n]{0,120})\]/g;

/** The blanks of a template that are still unwritten in these words, as they are named: «کجا». */
export function blanksIn(words: string): string[] {
  return [...words.matchAll(BLANK)].map(([, name = ""]) => name.trim() || "…");
}
