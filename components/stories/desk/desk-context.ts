import { createContext, useContext } from "react";
import type { Desk } from "./use-desk";

/** The open story's screen, for the parts that other rooms put beside and above its text. */
export const DeskContext = createContext<Desk | null>(null);

/** The story screen this part stands on. @public */
export function useStoryDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error("this part belongs on the story screen");
  return desk;
}
