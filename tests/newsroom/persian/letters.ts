import fc from "fast-check";

/** No letter twice in a row: a stretched letter and a doubled one cannot be told apart. */
export const persianWord = fc
  .array(fc.constantFrom(..."ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"), { minLength: 2, maxLength: 12 })
  .filter((letters) => letters.every((letter, place) => letter !== letters[place + 1]))
  .map((letters) => letters.join(""));

/** Persian prose with everything in it that a keyboard, a paste or an attacker leaves behind. */
export const roughText = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ..."يىكۀةهیکابنر ـ\u200C\u200D\u200B\u200E\u202E\u2066\u061C\uFEFF\u00AD\u0651\u064E\u0654\u034F\uFE0F«»﴿﴾٤۴4.،!\r\n\t\u0000\u0085\u2028",
      ),
      fc.constantFrom("\uD83D", "\uDE00", "👨‍👩‍👧", "https://x.ir/ي", "http://", "\u06D5", "\u0626"),
      fc.string({ unit: "binary", maxLength: 2 }),
    ),
    { maxLength: 40 },
  )
  .map((pieces) => pieces.join(""));
