import { PlainWords } from "@/components/comments/plain-words";
import { When } from "@/components/comments/when";
import { Notice } from "@/components/ui/notice";
import type { MergedInto, PublicDemand } from "@/newsroom/demands/demand";
import { persianDigits } from "@/newsroom/persian/digits";
import { demandWords } from "@/words/fa/demands";

/** What a merged demand's page says first: where it went on, since when, and why. */
export function MergedNotice({ into }: { into: MergedInto }) {
  const words = demandWords.mergedInto;
  return (
    <Notice tone="calm" title={words.title}>
      <p className="text-base">
        <DemandLink code={into.code} title={into.title} />
      </p>
      <p className="meta">
        <When at={into.at} className="" />
      </p>
      <p>{words.text}</p>
      <p className="meta mt-2">{words.why}</p>
      <PlainWords words={into.words} />
    </Notice>
  );
}

/** What was merged into a demand, each with its old address; nothing where nothing was. */
export function MergedDemands({ merged }: { merged: PublicDemand["merged"] }) {
  if (merged.length === 0) return null;
  return (
    <section aria-labelledby="merged" className="grid gap-2">
      <h2 id="merged" className="headline-3 border-b border-line pb-2">
        {demandWords.mergedUnder}
      </h2>
      <p className="meta">{demandWords.mergedUnderText}</p>
      <ul className="grid gap-1">
        {merged.map(({ code, title }) => (
          <li key={code}>
            <DemandLink code={code} title={title} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function DemandLink({ code, title }: { code: number; title: string }) {
  return (
    <a href={`/demands/${code}`} className="text-link target">
      <span>
        <bdi>{persianDigits(code)}</bdi> · {title}
      </span>
    </a>
  );
}
