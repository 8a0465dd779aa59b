import { expect, it } from "vitest";
import { isolate, isolateLtr } from "@/newsroom/persian/isolate";

it("walls a text off", () => {
  expect(isolate("051-38410000")).toBe("\u2068051-38410000\u2069");
});

it.each(["\u2069", "\u202E", "\u2066", "\u200F"])(
  "%j cannot end the wall or turn what follows",
  (control) => {
    expect(isolate(`a${control}b`)).toBe("\u2068ab\u2069");
  },
);

it("an offset keeps its sign in front, whatever stands around it", () => {
  expect(isolateLtr("+03:30\u202E")).toBe("\u2066+03:30\u2069");
});
