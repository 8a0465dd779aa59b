import { useSyncExternalStore } from "react";

const never = () => () => undefined;

/** False in the server's page and until it is alive in the browser: before that a click or a word would go nowhere. */
export function useReady(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
