import { heldWords } from "@/words/fa/time";

/** Why a schedule was not kept. */
export type HeldBecause = keyof typeof heldWords;

/** The reasons in the city's words, as the journal and the inbox give them. */
export const heldReasons: Readonly<Record<HeldBecause, string>> = heldWords;
