import { Badge, type Tone } from "@/components/ui/badge";
import { type Moment, Time } from "@/components/ui/time";
import type { PromiseStatus } from "@/newsroom/promises/promise";
import { promiseWords } from "@/words/fa/after";

export interface StoryPromise {
  id: string;
  sentence: string;
  status: PromiseStatus;
  owner: { name: string; href: string };
  due: Moment | null;
  /** The day the text had given, where another one holds now. */
  was?: Moment;
  note: string;
  followUp?: { href: string; headline: string };
}

export const promiseTones: Record<PromiseStatus, Tone> = {
  underway: "calm",
  kept: "good",
  late: "bad",
  changed: "wait",
};

/** «وعده‌های این خبر»: who keeps what, until when, and what became of it. */
export function StoryPromises({ promises }: { promises: readonly StoryPromise[] }) {
  if (promises.length === 0) return null;
  return (
    <section aria-labelledby="promises" className="keep-whole">
      <h2 id="promises" className="part-title">
        {promiseWords.publicTitle}
      </h2>
      <ul>
        {promises.map((promise) => (
          <li key={promise.id} className="grid gap-1 border-b border-line py-3">
            <p>{promise.sentence}</p>
            <div className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
              <Badge tone={promiseTones[promise.status]}>{promiseWords.status[promise.status]}</Badge>
              <Particulars promise={promise} />
            </div>
            {promise.note ? <p className="text-sm">{promise.note}</p> : null}
            {promise.followUp ? (
              <p className="text-sm">
                {promiseWords.followUp}:{" "}
                <a href={promise.followUp.href} className="text-link font-bold">
                  {promise.followUp.headline}
                </a>
              </p>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Particulars({ promise: { owner, due, was } }: { promise: StoryPromise }) {
  return (
    <>
      <span className="meta">
        {promiseWords.publicOwner}:{" "}
        <a href={owner.href} className="quiet-link">
          {owner.name}
        </a>
      </span>
      <span className="meta">
        {promiseWords.publicDue}: {due ? <Time at={due} /> : promiseWords.settledNoDay}
      </span>
      {was ? (
        <span className="meta">
          {promiseWords.publicWas}: <Time at={was} />
        </span>
      ) : null}
    </>
  );
}
