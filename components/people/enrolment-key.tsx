import { accountWords } from "@/words/fa/people";

const words = accountWords.secondFactor;
/** Light modules need a light ground in every theme: not every camera reads an inverted code. */
const QUIET_ZONE = 4;

interface Props {
  /** The QR code's dark modules as one path, in units of a module. */
  qr: { path: string; size: number };
  /** The same secret in groups of four letters. */
  groups: readonly string[];
}

/** What an authenticator app is given: a code to scan, or the key to type. */
export function EnrolmentKey({ qr, groups }: Props) {
  const whole = qr.size + 2 * QUIET_ZONE;
  return (
    <div className="grid gap-4">
      <p>{words.scan}</p>
      <svg
        role="img"
        aria-label={words.qr}
        viewBox={`${-QUIET_ZONE} ${-QUIET_ZONE} ${whole} ${whole}`}
        shapeRendering="crispEdges"
        className="size-52 border border-line"
      >
        <rect x={-QUIET_ZONE} y={-QUIET_ZONE} width={whole} height={whole} fill="#fff" />
        <path d={qr.path} fill="#000" />
      </svg>
      <p>{words.type}</p>
      <p>
        <bdi dir="ltr" className="font-mono text-lg font-semibold break-words">
          {groups.join(" ")}
        </bdi>
      </p>
    </div>
  );
}
