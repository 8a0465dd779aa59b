import { expect, test } from "vitest";
import { sameSitePath } from "@/app/same-site-path";

test.each([
  ["/desk", "/desk"],
  ["/desk/people?q=%D8%B3&organisation=x#roles", "/desk/people?q=%D8%B3&organisation=x#roles"],
  ["http://localhost:3000/desk/account", "/desk/account"],
  ["/news", "/news"],
])("%s leads to %s", (wanted, path) => {
  expect(sameSitePath(wanted)).toBe(path);
});

test.each([
  null,
  undefined,
  "",
  "desk",
  "https://evil.example/desk",
  "http://localhost:3000.evil.example/desk",
  "http://localhost:3000@evil.example/desk",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "javascript:alert(1)",
  " /desk",
  "/login",
  "/login?callbackUrl=/login",
  "/api/auth/signout",
])("%j leads to the desk", (wanted) => {
  expect(sameSitePath(wanted)).toBe("/desk");
});

test("dots cannot make a host of a path", () => {
  expect(sameSitePath("/.//evil.example")).toBe("/evil.example");
});
