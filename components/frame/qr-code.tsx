import { create } from "qrcode";

/** A QR code of an address, drawn on the server: one path, one rectangle per dark run. */
export function QrCode({ text, label, className }: { text: string; label: string; className?: string }) {
  const { modules } = create(text, { errorCorrectionLevel: "M" });
  return (
    <svg
      viewBox={`-2 -2 ${modules.size + 4} ${modules.size + 4}`}
      role="img"
      aria-label={label}
      className={className}
    >
      <path d={darkRuns(modules.size, (row, column) => modules.get(row, column) !== 0)} fill="#000" />
    </svg>
  );
}

function darkRuns(size: number, isDark: (row: number, column: number) => boolean): string {
  let path = "";
  for (let row = 0; row < size; row += 1) {
    for (let column = 0, run = 0; column <= size; column += 1) {
      if (column < size && isDark(row, column)) run += 1;
      else if (run > 0) {
        path += `M${column - run} ${row}h${run}v1h-${run}z`;
        run = 0;
      }
    }
  }
  return path;
}
