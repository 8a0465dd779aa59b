import { eq } from "drizzle-orm";
import { db, type Reader } from "@/db";
import { settings } from "@/db/schema/settings";
import { record } from "@/newsroom/journal/record";
import { done, type Outcome, refused } from "@/newsroom/outcome";
import { maySetCity } from "@/newsroom/people/permissions";
import type { Viewer } from "@/newsroom/people/person";
import { isZone } from "@/newsroom/persian/zoned-time";

const KEY = "time-zone";
const TEHRAN = "Asia/Tehran";

/** The zone in which the city's clocks are read and set; Tehran's until somebody chose another. */
export async function cityZone(reader: Reader = db): Promise<string> {
  const [row] = await reader.select({ value: settings.value }).from(settings).where(eq(settings.key, KEY));
  return typeof row?.value === "string" && isZone(row.value) ? row.value : TEHRAN;
}

/**
 * Sets the city's zone, an IANA name such as Asia/Tehran; what is scheduled keeps its instant. Central administrators
 * alone. Refuses with general.not-allowed, organisations.zone-unknown.
 */
export async function setZone(viewer: Viewer, typed: string): Promise<Outcome<null>> {
  if (!maySetCity(viewer)) return refused({ key: "general.not-allowed" });
  const zone = typed.trim();
  if (zone.length > 60 || !isZone(zone)) return refused({ key: "organisations.zone-unknown", field: "zone" });
  return db.transaction(async (tx) => {
    const before = await cityZone(tx);
    await tx
      .insert(settings)
      .values({ key: KEY, value: zone })
      .onConflictDoUpdate({ target: settings.key, set: { value: zone } });
    const subject = { kind: "site", id: KEY } as const;
    await record(tx, { actor: viewer, action: "site.zone", subject, from: before, to: zone });
    return done(null);
  });
}
