import { Icon } from "@/components/ui/icon";
import { screenWords } from "@/words/fa/desk-story-screen";
import { IssueLinks } from "./issue-links";
import type { Checks } from "./missing-on";

/** «چه چیزی برای انتشار کم است», counted anew with every word; advice stands apart and stops nobody. */
export function CheckList({ checks: { missing, advice } }: { checks: Checks }) {
  return (
    <section aria-labelledby="checks-title">
      <h2 id="checks-title" className="part-title">
        {screenWords.checks}
      </h2>
      {missing.length === 0 ? (
        <p className="flex items-start gap-2 py-1 text-sm text-green">
          <Icon name="good" className="mt-1 size-4.5" />
          {screenWords.nothingMissing}
        </p>
      ) : (
        <IssueLinks issues={missing} />
      )}
      {advice.length > 0 ? (
        <>
          <h3 className="meta mt-2 font-bold">{screenWords.advice}</h3>
          <IssueLinks issues={advice} />
        </>
      ) : null}
    </section>
  );
}
