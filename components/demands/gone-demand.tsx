import { When } from "@/components/comments/when";
import { LinkButton } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { GoneDemand } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { commentWords } from "@/words/fa/comments";
import { demandWords } from "@/words/fa/demands";
import { say } from "@/words/say";

const words = demandWords.gone;

/** The marker of a demand that was taken away: why and since when, and not a word of it. */
export function GoneDemandView({ demand: { code, standing, reason, at } }: { demand: GoneDemand }) {
  return (
    <div className="grid max-w-[46rem] gap-6">
      <Notice
        tone="calm"
        icon={standing === "removed" ? "ban" : "info"}
        title={say(words[standing], { reason: reason ? commentWords.reasons[reason] : "" })}
      >
        <p className="meta">
          {demandWords.code} <bdi>{persianDigits(code)}</bdi> {at ? <When at={at} className="" /> : null}
        </p>
      </Notice>
      <p>
        <LinkButton href="/demands">{demandWords.all}</LinkButton>
      </p>
    </div>
  );
}
