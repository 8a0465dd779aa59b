import { channel, subscribe } from "node:diagnostics_channel";

const TROUBLES = "meydan:trouble";

/** What went wrong while nobody had to be refused: a sentence in English, and the error behind it. */
export interface Trouble {
  what: string;
  error: unknown;
}

/** Tells whoever runs the city. The newsroom has no log of its own: the server hears it (server/main.ts), tests may. */
export function tellOperators(what: string, error: unknown): void {
  channel(TROUBLES).publish({ what, error } satisfies Trouble);
}

/** Hears every trouble from now on. */
export function onTrouble(hear: (trouble: Trouble) => void): void {
  subscribe(TROUBLES, (told) => hear(told as Trouble));
}
