import { expect, test } from "vitest";
import { demonstrationStories } from "./demonstration-stories";
import { findings } from "./sheet";

// The returned draft about the rice festival boasts on purpose: it is what the editor sent back.
test.each(demonstrationStories.filter(({ key }) => key !== "rice-festival"))(
  "a good story is left in peace: $key",
  ({ content }) => {
    expect(findings(content).map(({ check, quote }) => `${check}: ${quote}`)).toEqual([]);
  },
);

test("and the one that was returned is not", () => {
  const rice = demonstrationStories.find(({ key }) => key === "rice-festival");
  expect(rice && findings(rice.content).map(({ check }) => check)).toContain("empty-praise");
});
