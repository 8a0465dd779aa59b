import { Button } from "@/components/ui/button";
import { pairWords } from "@/words/fa/pair";
import { usePairing } from "./pair-context";

/** Stands where «ذخیره» stood as long as a colleague writes. */
export function TakeOverButton() {
  const pair = usePairing();
  return pair ? <Button onClick={pair.takeOver}>{pairWords.takeOver}</Button> : null;
}
