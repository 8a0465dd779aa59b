import { describe, expect, test } from "vitest";
import { isHalfSpaceKey } from "@/components/editor/half-space-key";
import { linkAddress } from "@/components/editor/link-address";
import { plainLines } from "@/components/editor/paste/plain-lines";

const key = (
  code: string,
  held: Partial<Record<"shiftKey" | "ctrlKey" | "metaKey" | "altKey", boolean>>,
) => ({
  code,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
});

describe("the half-space key", () => {
  test.each([
    key("Space", { shiftKey: true }),
    key("Digit2", { shiftKey: true, ctrlKey: true }),
    key("Digit2", { shiftKey: true, metaKey: true }),
  ])("%o writes one", (pressed) => expect(isHalfSpaceKey(pressed)).toBe(true));

  test.each([
    key("Space", {}),
    key("Space", { shiftKey: true, ctrlKey: true }),
    key("Digit2", { shiftKey: true }),
    key("Space", { shiftKey: true, altKey: true }),
  ])("%o does not", (pressed) => expect(isHalfSpaceKey(pressed)).toBe(false));
});

describe("the address of a link", () => {
  test.each([
    ["https://sari.example/a?x=1", "https://sari.example/a?x=1"],
    ["sari.example/پارک", "https://sari.example/پارک"],
    ["news@sari.example", "mailto:news@sari.example"],
    ["۰۱۱-۳۳۳۳ ۴۴۴۴", "tel:01133334444"],
    ["tel:+981133334444", "tel:+981133334444"],
  ])("%s is %s", (typed, address) => expect(linkAddress(typed)).toBe(address));

  test.each(["", "شهرداری", "javascript:alert(1)", "data:text/html,x", "java\tscript:alert(1)", "https://"])(
    "%j is none",
    (typed) => expect(linkAddress(typed)).toBeNull(),
  );
});

test("pasted plain text is its lines, whole and in order; blank ones go", () => {
  const text = "بند نخست با نیم‌فاصله\r\n\r\n\u200C\n  بند دوم ، همین‌طور \n\n\nبند سوم";
  expect(plainLines(text)).toBe("بند نخست با نیم‌فاصله\n  بند دوم ، همین‌طور \nبند سوم");
});
