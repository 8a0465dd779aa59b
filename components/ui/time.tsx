/** One instant in the three forms a page needs; all are formatted on the server. */
export interface Moment {
  /** Gregorian with offset, for `datetime=`: 2026-11-22T09:30:00+03:30 */
  iso: string;
  /** Jalali, as the reader sees it: «شنبه ۱ آذر ۱۴۰۵، ساعت ۹:۳۰» */
  text: string;
  /** Gregorian, on hover. */
  title: string;
}

export function Time({ at, className }: { at: Moment; className?: string }) {
  return (
    <time dateTime={at.iso} title={at.title} className={className}>
      {at.text}
    </time>
  );
}
