import { createHash } from "node:crypto";
import { foldKey } from "@/newsroom/persian/fold";

const TOKEN = /^[\w-]{16,64}$/;

/** The once-token a page's script put into the form; null where there is none, or where it is none of ours. */
export function readToken(given: string | null): string | null {
  return given && TOKEN.test(given) ? given : null;
}

interface Marks {
  storyId: string;
  parentId: string | null;
  name: string;
  words: string;
  /** The form's token, else the address bucket: who sent it, as far as that can be told. */
  sender: string | null;
}

/** What makes two postings one posting: the same words, however disguised, at the same place by the same sender. */
export function fingerprintOf({ storyId, parentId, name, words, sender }: Marks): string {
  const marks = [storyId, parentId, foldKey(name), foldKey(words), sender];
  return createHash("sha256").update(JSON.stringify(marks)).digest("hex");
}
