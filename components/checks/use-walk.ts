import { useEffect, useRef } from "react";
import type { Finding } from "@/newsroom/checks/finding";

/** F8 goes to the next finding, Shift-F8 to the one before: in the order they are read. */
export function useWalk(
  findings: readonly Finding[],
  current: string | null,
  show: (finding: Finding) => void,
): void {
  const latest = useRef({ findings, current, show });
  latest.current = { findings, current, show };
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.code !== "F8" || event.ctrlKey || event.metaKey || event.altKey) return;
      const { findings: all, current: id, show: go } = latest.current;
      const placed = all.filter(({ where }) => where !== null).sort(inReadingOrder);
      if (placed.length === 0) return;
      event.preventDefault();
      const at = placed.findIndex((finding) => finding.id === id);
      const step = event.shiftKey ? -1 : 1;
      const before = at === -1 && event.shiftKey ? 0 : at;
      const next = (before + step + placed.length) % placed.length;
      const finding = placed[next];
      if (finding) go(finding);
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

const parts = ["kicker", "headline", "subheadline", "lead", "picture", "body", "figure"];

function inReadingOrder(one: Finding, other: Finding): number {
  const place = ({ where, range }: Finding) => [
    parts.indexOf(where?.part ?? ""),
    where?.part === "body" ? where.block : 0,
    range?.from ?? 0,
  ];
  const [first, second] = [place(one), place(other)];
  const at = first.findIndex((value, index) => value !== second[index]);
  return at === -1 ? 0 : (first[at] ?? 0) - (second[at] ?? 0);
}
