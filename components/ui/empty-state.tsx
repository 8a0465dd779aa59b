import type { ReactNode } from "react";
import { Icon, type IconName } from "./icon";

interface Props {
  title: string;
  icon?: IconName;
  /** Why it is empty and what to do. */
  children?: ReactNode;
  /** One link or button. */
  action?: ReactNode;
}

/** A list with nothing in it still says what it is for. */
export function EmptyState({ title, icon = "inbox", children, action }: Props) {
  return (
    <div className="grid justify-items-start gap-2 border-y border-line py-10">
      <Icon name={icon} className="size-8 text-green" />
      <p className="headline-3">{title}</p>
      {children ? <div className="max-w-[36rem] text-sm text-soft">{children}</div> : null}
      {action ? <div className="mt-3">{action}</div> : null}
    </div>
  );
}
