import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { actions } from "@/newsroom/stories/workflow";
import { drawWorkflow } from "@/scripts/draw-workflow";
import { actionWords } from "@/words/fa/desk-stories";

it("docs/workflow.md is what the table draws", async () => {
  expect(await readFile("docs/workflow.md", "utf8")).toBe(drawWorkflow());
});

it("docs/workflow.md names every button there is", () => {
  const page = drawWorkflow();
  for (const action of actions) expect(page).toContain(`| ${action} | «${actionWords[action]}» |`);
});
