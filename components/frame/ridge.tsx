const far =
  "M0 96V61c60-21 102-33 150-22 51 12 84-31 139-31 60 0 88 35 150 29 55-5 81-26 141-24 66 2 97 37 158 33 57-4 86-38 148-36 60 2 100 36 158 31 62-6 96-30 156-25v80z";
const middle =
  "M0 96V77c75-10 125 4 190-12 72-18 118-33 186-20 66 13 104 33 172 24 72-9 120-38 194-32 70 6 108 33 178 29 66-4 102-28 166-25 44 2 72 12 114 18v37z";
const near =
  "M0 96V88c90-14 168-10 260 0 96 10 190-20 290-18 94 2 172 22 268 16 92-6 156-24 244-22 52 1 92 9 138 16v16z";

/** The Hyrcanian hills over the city; decoration above the foot of the page. */
export function Ridge() {
  return (
    <svg
      viewBox="0 0 1200 96"
      preserveAspectRatio="none"
      className="ridge block h-16 w-full md:h-24"
      aria-hidden="true"
    >
      <path d={far} className="fill-ridge-far" />
      <path d={middle} className="fill-ridge-near" />
      <path d={near} className="fill-pine" />
    </svg>
  );
}
