import { Time } from "@/components/ui/time";
import { formatGregorian, formatJalali, isoWithOffset } from "@/newsroom/persian/calendar";

/** When something was said or decided. */
export function When({ at, className = "meta" }: { at: Date; className?: string }) {
  return (
    <Time
      at={{ iso: isoWithOffset(at), text: formatJalali(at, "full"), title: formatGregorian(at) }}
      className={className}
    />
  );
}
