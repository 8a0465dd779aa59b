const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Tehran" });

/** The day it is in Tehran at an instant, as "2026-11-25". */
export function dayInTehran(instant: Date): string {
  return format.format(instant);
}
