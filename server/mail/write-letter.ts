import { letterOf } from "@/newsroom/notices/post-office";
import { citizenLetter } from "./citizen-letter";
import { letterText } from "./letter-text";
import type { OutgoingLetter } from "./outgoing-letter";

/** What stands in the outbox, written out at the moment it is sent; null when nothing is left to say. */
export async function writeLetter(content: unknown, origin: URL): Promise<OutgoingLetter | null> {
  const citizen = await citizenLetter(content, origin);
  if (citizen !== "none-of-these") return citizen;
  const letter = await letterOf(content);
  if (!letter) return null;
  const { name, email: address } = letter.to;
  return { to: { name, address }, ...letterText(letter, origin) };
}
