import { describe, expect, it } from "vitest";
import { at } from "@/newsroom/clock";
import { honestForm, isTrapName, makeFormStamp, signsOf } from "@/newsroom/form-stamp";

const noon = new Date("2026-11-27T12:00:00Z");
const later = (seconds: number) => new Date(noon.getTime() + seconds * 1_000);
const made = () => at(noon, makeFormStamp);
const signs = (seconds: number, fields: Record<string, string>) =>
  at(later(seconds), () => signsOf(new Map(Object.entries(fields))));

describe("a form's stamp", () => {
  it("lets a form pass that a browser sent back, after seconds and after weeks", () => {
    const { stamp, trapName } = made();
    for (const seconds of [4, 3_600, 29 * 86_400])
      expect(signs(seconds, { name: "مریم", stamp, [trapName]: "" })).toEqual(honestForm);
  });

  it("tells who was faster than a human", () => {
    const { stamp, trapName } = made();
    expect(signs(1, { stamp, [trapName]: "" })).toEqual({ ...honestForm, hasty: true });
  });

  it("tells a trap that was filled in, and one that was left out", () => {
    const { stamp, trapName } = made();
    expect(isTrapName(trapName)).toBe(true);
    expect(signs(9, { stamp, [trapName]: "buy" })).toEqual({ ...honestForm, trap: true });
    expect(signs(9, { stamp })).toEqual({ ...honestForm, trap: true });
  });

  it("of a month ago, of another hour, forged or absent is none", () => {
    const { stamp, trapName } = made();
    const unsigned = { ...honestForm, unsigned: true };
    const [seconds = "", signature = ""] = stamp.split(".");
    expect(signs(31 * 86_400, { stamp, [trapName]: "" })).toEqual(unsigned);
    expect(signs(9, { stamp: `${seconds}0.${signature}`, [trapName]: "" })).toEqual(unsigned);
    expect(signs(9, { stamp: `${seconds}.${"A".repeat(22)}`, [trapName]: "" })).toEqual(unsigned);
    for (const none of ["", ".", "x", "__proto__", `${seconds}.`, "آ.ب"])
      expect(signs(9, { stamp: none })).toEqual(unsigned);
  });

  it("gives the trap another name from moment to moment", () => {
    const names = Array.from({ length: 20 }, (_, second) => at(later(second), makeFormStamp).trapName);
    expect(new Set(names).size).toBe(20);
  });
});
