const WIDTH = 600;
const HEIGHT = 10;
const GAP = 2;

/** Parts as lengths, in the order of their words beside it, from the right; the words say the same, so it is silent. */
export function PartsBar({ counts }: { counts: readonly number[] }) {
  const all = counts.reduce((sum, count) => sum + count, 0);
  let taken = 0;
  return (
    <svg
      className="parts-bar"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {counts.map((count, place) => {
        const length = (count / all) * WIDTH;
        taken += length;
        const width = Math.max(0, length - GAP);
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one bar never change their order
        return <rect key={place} data-part={place} x={WIDTH - taken} width={width} y="0" height={HEIGHT} />;
      })}
    </svg>
  );
}
