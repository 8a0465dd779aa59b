import type { ComponentProps } from "react";
import { Icon, type IconName } from "./icon";

type Tone = "primary" | "quiet" | "danger" | "bare";

const tones: Record<Tone, string> = {
  primary: "button button-primary",
  quiet: "button",
  danger: "button button-danger",
  bare: "button button-bare",
};

interface Look {
  tone?: Tone;
  icon?: IconName;
}

/** The primary action of a screen is one `primary` button; everything else is quiet. */
export function Button({
  tone = "quiet",
  icon,
  className = "",
  children,
  ...rest
}: ComponentProps<"button"> & Look) {
  return (
    <button type="button" {...rest} className={`${tones[tone]} ${className}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({
  tone = "quiet",
  icon,
  className = "",
  children,
  ...rest
}: ComponentProps<"a"> & Look) {
  return (
    <a {...rest} className={`${tones[tone]} ${className}`}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </a>
  );
}
