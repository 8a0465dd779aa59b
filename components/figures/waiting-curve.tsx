import { FEWEST } from "@/newsroom/figures/measure";
import { persianDigits } from "@/newsroom/persian/digits";
import { transparencyWords } from "@/words/fa/figures";
import { say } from "@/words/say";

const words = transparencyWords.response;

/** The share that still waits after so many days, and how long the longest has been watched. */
export interface Curve {
  falls: readonly { days: number; waiting: number }[];
  until: number;
}

const WIDTH = 640;
const HEIGHT = 160;
const FOOT = 26;
const TOLD = 6;

/** Who still waits for a first answer, day by day: what two numbers cannot say, how steep and how long. */
export function WaitingCurve({ curve, n }: { curve: Curve; n: number }) {
  if (n < FEWEST || curve.falls.length === 0) return null;
  const until = Math.max(1, curve.until);
  return (
    <figure className="grid gap-2">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT + FOOT}`}
        className="waiting-curve"
        role="img"
        aria-label={say(words.curveText, { points: pointsTold(curve.falls) })}
      >
        <line x1="0" x2={WIDTH} y1={HEIGHT / 2} y2={HEIGHT / 2} data-half />
        <path d={pathOf(curve.falls, until)} />
        <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} data-axis />
        <text x="0" y={HEIGHT + FOOT - 6}>
          {persianDigits(0)}
        </text>
        <text x={WIDTH} y={HEIGHT + FOOT - 6} data-end>
          {`${persianDigits(until)} ${words.axisDays}`}
        </text>
      </svg>
      <figcaption className="caption">{words.curve}</figcaption>
    </figure>
  );
}

// Steps: between two ends nothing changes.
function pathOf(falls: Curve["falls"], until: number): string {
  const x = (days: number) => Math.round((days / until) * WIDTH);
  const y = (waiting: number) => Math.round((1 - waiting) * HEIGHT);
  return ["M0 0", ...falls.map(({ days, waiting }) => `H${x(days)} V${y(waiting)}`), `H${WIDTH}`].join(" ");
}

function pointsTold(falls: Curve["falls"]): string {
  const step = Math.max(1, Math.ceil(falls.length / TOLD));
  return falls
    .filter((_, place) => place % step === 0 || place === falls.length - 1)
    .map(({ days, waiting }) => say(words.curvePoint, { days, percent: Math.round(waiting * 100) }))
    .join("، ");
}
