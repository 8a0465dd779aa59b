import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

type Tone = "good" | "wait" | "bad" | "calm";

const tones: Record<Tone, { look: string; title: string; icon: IconName }> = {
  good: { look: "border-green bg-good-wash", title: "text-green", icon: "good" },
  wait: { look: "border-orange bg-amber-wash", title: "text-amber", icon: "warning" },
  bad: { look: "border-red bg-red-wash", title: "text-red", icon: "ban" },
  calm: { look: "border-sky bg-sky-wash", title: "text-sky", icon: "info" },
};

interface Props {
  tone: Tone;
  title: string;
  icon?: IconName;
  /** `status` for what has just happened; nothing for what the page already said when it opened. */
  role?: "status" | "alert";
  children?: ReactNode;
}

/** A banner across a part of the page: what is the case, and what it means for the reader. */
export function Notice({ tone, title, icon, role, children }: Props) {
  return (
    <div role={role} className={`notice keep-whole border-y px-4 py-3 ${tones[tone].look}`}>
      <p className={`flex items-start gap-2 font-bold ${tones[tone].title}`}>
        <Icon name={icon ?? tones[tone].icon} className="mt-1.5 size-5" />
        {title}
      </p>
      {children ? <div className="ps-7 text-sm text-ink">{children}</div> : null}
    </div>
  );
}
