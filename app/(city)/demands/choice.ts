import type { ListedDemand } from "@/newsroom/demands/demand";
import { type DemandKey, type DemandOrder, demandOrders, instantIn } from "@/newsroom/demands/order";

export const states = ["all", "open", "ended"] as const;
export type State = (typeof states)[number];

/** What the address of the list of demands asks for. */
export interface Choice {
  state: State;
  order: DemandOrder;
  /** The slug of an organisation; empty for all of them. */
  organisation: string;
}

type Search = Record<string, string | string[] | undefined>;

/** The choice of an address; anything it does not know is as if it were not there. */
export function choiceFrom(search: Search): Choice {
  return {
    state: states.find((one) => one === search.state) ?? "all",
    order: demandOrders.find((one) => one === search.order) ?? "newest",
    organisation: typeof search.organisation === "string" ? search.organisation : "",
  };
}

/** The address of a choice, perhaps from a place on. */
export function addressOf({ state, order, organisation }: Choice, after?: string): string {
  const query = new URLSearchParams();
  if (state !== "all") query.set("state", state);
  if (organisation) query.set("organisation", organisation);
  if (order !== "newest") query.set("order", order);
  if (after) query.set("after", after);
  return query.size > 0 ? `/demands?${query}` : "/demands";
}

/** The place after this demand in a list of an order, as it stands in an address: milliseconds, code, voices. */
export function keyText(demand: ListedDemand, order: DemandOrder): string {
  return `${instantIn(order, demand).getTime()}-${demand.code}-${demand.supporters}`;
}

/** Reads it back; anything else is the first page. */
export function keyFrom(text: string | string[] | undefined): DemandKey | null {
  const parts = typeof text === "string" ? /^(\d{1,14})-(\d{1,15})(?:-(\d{1,9}))?$/.exec(text) : null;
  return parts
    ? { at: new Date(Number(parts[1])), code: Number(parts[2]), voices: Number(parts[3] ?? 0) }
    : null;
}
