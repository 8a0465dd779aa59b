import type { ReactNode } from "react";
import { Breadcrumb } from "./breadcrumb";
import type { NavLink } from "./link";

interface Props {
  title: string;
  /** A small coloured line above: what kind of page this is. */
  kicker?: string;
  trail?: readonly NavLink[];
  /** One or two sentences below the title. */
  children?: ReactNode;
  /** A button or link at the end of the line. */
  action?: ReactNode;
}

/** The head of a list page, in the city and on the desk. */
export function PageHeader({ title, kicker, trail, children, action }: Props) {
  return (
    <header className="mb-8 border-b-2 border-ink pb-6 pt-4 md:pt-8">
      {trail ? <Breadcrumb links={trail} /> : null}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div>
          {kicker ? <p className="kicker">{kicker}</p> : null}
          <h1 className="headline-1">{title}</h1>
        </div>
        {action}
      </div>
      {children ? <div className="mt-3 max-w-[42rem] text-soft">{children}</div> : null}
    </header>
  );
}
