import type { ReactNode } from "react";

/** Isolates a name, number or code from the direction of its neighbours. `ltr` for phones, codes, hosts, handles. */
export function Bdi({ ltr = false, children }: { ltr?: boolean; children: ReactNode }) {
  return <bdi dir={ltr ? "ltr" : undefined}>{children}</bdi>;
}
