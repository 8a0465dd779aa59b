import type { House } from "./house";
import { within } from "./within";

const LONGEST_SETTLING = 500;

/** Waits until the front has heard what was just changed: whoever changed something sees it on the next page. */
export async function settled(house: House): Promise<void> {
  await within(house.freshness.catchUp(), LONGEST_SETTLING).catch(() => undefined);
}
