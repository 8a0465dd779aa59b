/** One entry of a navigation. */
export interface NavLink {
  href: string;
  label: string;
  /** This is the page, or the part of the site, the reader is in. */
  current?: boolean;
}
