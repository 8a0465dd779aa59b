import { Notice } from "@/components/ui/notice";
import { personWords } from "@/words/fa/people";
import type { HandOverState } from "./form-state";

/** A password to hand over, shown this once. */
export function HandedPassword({ handed }: { handed: NonNullable<HandOverState["handed"]> }) {
  return (
    <Notice tone="wait" role="status" title={personWords.handedTitle}>
      <p>
        <a href={handed.href} className="font-semibold">
          <bdi>{handed.name}</bdi>
        </a>
      </p>
      <p className="my-2">
        <bdi dir="ltr" className="select-all font-mono text-xl font-semibold">
          {handed.password}
        </bdi>
      </p>
      <p>{personWords.handedText}</p>
    </Notice>
  );
}
