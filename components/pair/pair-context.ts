import { createContext, useContext } from "react";
import type { Pairing } from "./pairing";

/** How this screen stands with the others at the same story. */
export const PairContext = createContext<Pairing | null>(null);

/** Null outside of a story screen. */
export function usePairing(): Pairing | null {
  return useContext(PairContext);
}
