import { useCallback, useEffect, useState } from "react";

const MOST = 500;

/** What this person has seen and let stand in this story: kept in their browser, for nobody else. */
export function useIgnored(personId: string, storyId: string | null) {
  const key = `meydan.checks.${personId}.${storyId ?? "new"}`;
  const [ignored, setIgnored] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => setIgnored(new Set(read(key))), [key]);
  const keep = useCallback(
    (ids: ReadonlySet<string>) => {
      setIgnored(ids);
      write(key, [...ids].slice(-MOST));
    },
    [key],
  );
  const ignore = (id: string) => keep(new Set([...ignored, id]));
  return { ignored, ignore, bringBack: () => keep(new Set()) };
}

function read(key: string): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "[]");
    return Array.isArray(kept) ? kept.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
}

// A browser without room or permission forgets: the suggestion is only shown again.
function write(key: string, ids: readonly string[]): void {
  try {
    localStorage.setItem(key, JSON.stringify(ids));
  } catch {
    return;
  }
}
