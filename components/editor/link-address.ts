import { latinDigits } from "@/newsroom/persian/digits";
import { linkPattern } from "@/newsroom/stories/body";

/** What somebody typed as the address of a link, made whole; null when it can be none. Any digits are accepted. */
export function linkAddress(typed: string): string | null {
  const text = latinDigits(typed.trim());
  if (/^\+?[\d\s()-]{4,20}$/.test(text)) return `tel:${text.replace(/[^\d+]/g, "")}`;
  if (/^[^\s@:/]+@[^\s@:/]+\.[^\s@:/]+$/.test(text)) return `mailto:${text}`;
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  return linkPattern.test(whole) && (URL.canParse(whole) ? isPlace(new URL(whole)) : false) ? whole : null;
}

function isPlace({ protocol, hostname }: URL): boolean {
  return protocol === "mailto:" || protocol === "tel:" || hostname.includes(".") || hostname === "localhost";
}
