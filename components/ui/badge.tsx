import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

export type Tone = "good" | "wait" | "bad" | "calm" | "quiet" | "alive";

const tones: Record<Tone, { look: string; icon: IconName }> = {
  good: { look: "bg-good-wash text-green", icon: "good" },
  wait: { look: "bg-amber-wash text-amber", icon: "clock" },
  bad: { look: "bg-red-wash text-red", icon: "refused" },
  calm: { look: "bg-sky-wash text-sky", icon: "info" },
  quiet: { look: "bg-sheet text-soft", icon: "page" },
  alive: { look: "bg-amber-wash text-orange-ink", icon: "emergency" },
};

/** A state: always a word, an icon and a colour together. */
export function Badge({ tone, icon, children }: { tone: Tone; icon?: IconName; children: ReactNode }) {
  return (
    <span className={`badge ${tones[tone].look}`}>
      <Icon name={icon ?? tones[tone].icon} className="size-4" />
      {children}
    </span>
  );
}
