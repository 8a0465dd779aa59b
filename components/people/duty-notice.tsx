import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { dutyWords } from "@/words/fa/people";

/** What somebody has to do before all their roles count. */
export function DutyNotice({ duty, href }: { duty: keyof Omit<typeof dutyWords, "go">; href?: string }) {
  return (
    <Notice tone="wait" title={dutyWords[duty].title}>
      <p>{dutyWords[duty].text}</p>
      {href ? (
        <LinkButton href={href} className="mt-2">
          {dutyWords.go}
        </LinkButton>
      ) : null}
    </Notice>
  );
}
