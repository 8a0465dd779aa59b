const blocks =
  "M2 2h20v8.14A14 14 0 0 0 10.14 22H2zM46 2H26v8.14A14 14 0 0 1 37.86 22H46zM2 46h20v-8.14A14 14 0 0 1 10.14 26H2z" +
  "M46 46H26v-8.14A14 14 0 0 0 37.86 26H46z";
const petal = "M24 21.2c-2.9-2.6-4.3-6.6 0-9 4.3 2.4 2.9 6.4 0 9z";
const turns = [0, 72, 144, 216, 288];

/** The city's square seen from above: four quarters, four streets, and a citrus blossom where they meet. */
export function Crest({ className = "size-12" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 48 48"
      className={`shrink-0 ${className}`}
      fill="currentColor"
      aria-hidden="true"
      focusable="false"
    >
      <path d={blocks} />
      {turns.map((turn) => (
        <path key={turn} d={petal} transform={`rotate(${turn} 24 24)`} />
      ))}
      <circle cx="24" cy="24" r="2.3" className="fill-orange" />
    </svg>
  );
}
