import { randomInt } from "node:crypto";
import { now } from "@/newsroom/clock";

// Without 0 o 1 l i: it is read out over the telephone, or copied from paper.
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const GROUPS = 4;
const GROUP = 5;
const WEEK = 7 * 24 * 3_600_000;

/** A password to hand over once (about 99 bits), and until when it opens the choice of an own one, and nothing else. */
export function makeFirstPassword(): { password: string; until: Date } {
  const groups = Array.from({ length: GROUPS }, () => Array.from({ length: GROUP }, letter).join(""));
  return { password: groups.join("-"), until: new Date(now().getTime() + WEEK) };
}

function letter(): string {
  return LETTERS.charAt(randomInt(LETTERS.length));
}
