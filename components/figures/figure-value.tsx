import { FEWEST, type Measure, type MeasureValue, type Part } from "@/newsroom/figures/measure";
import { persianNumber } from "@/newsroom/persian/digits";
import { measureWords as words } from "@/words/fa/figures";
import { say } from "@/words/say";
import { PartsBar } from "./parts-bar";

/** A value as it may be said: a number, or in words why there is none. */
export function FigureValue({ measure: { key, value, n } }: { measure: Measure }) {
  if (value.kind === "parts") return <Parts parts={value.parts} n={n} />;
  if (value.kind === "too-few") return <p className="measure-none">{say(words.tooFew, { least: FEWEST })}</p>;
  if (value.kind === "open") return <p className="measure-none">{openText(key)}</p>;
  if (value.kind === "working-days")
    return (
      <p className="measure-value">
        <bdi>{value.days === 0 ? words.sameDay : say(words.workingDays, { days: value.days })}</bdi>
      </p>
    );
  return <Share {...value} />;
}

function Share({ percent, low, high }: Extract<MeasureValue, { kind: "share" }>) {
  return (
    <p>
      <bdi className="measure-value">{say(words.percent, { percent })}</bdi>{" "}
      <span className="text-sm">({say(words.between, { low, high })})</span>
    </p>
  );
}

function openText(key: Measure["key"]): string {
  return key in words.open ? words.open[key as keyof typeof words.open] : words.open.other;
}

/** What became of the cases; the bar is drawn only where there are enough for its lengths to mean something. */
function Parts({ parts, n }: { parts: readonly Part[]; n: number }) {
  if (n === 0) return <p className="measure-none">{words.none}</p>;
  return (
    <div className="grid gap-2">
      {n >= FEWEST ? <PartsBar counts={parts.map(({ count }) => count)} /> : null}
      <dl className="measure-parts">
        {parts.map(({ key, name, count }) => (
          <div key={key}>
            <dt>{name ?? partName(key)}</dt>
            <dd>
              <bdi>{persianNumber(count)}</bdi>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function partName(key: string): string {
  return key in words.parts ? words.parts[key as keyof typeof words.parts] : key;
}
