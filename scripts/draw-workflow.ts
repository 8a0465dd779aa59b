// Run by hand when the workflow changes; its output is committed: npm run draw-workflow
import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import {
  type Action,
  actions,
  type Need,
  type Step,
  standings,
  workflow,
  workingStates,
} from "@/newsroom/stories/workflow";
import { actionWords, standingWords, workingStateWords } from "@/words/fa/desk-stories";
import { roleWords } from "@/words/fa/roles";

const needs: Record<Need, string> = {
  reason: "a reason",
  publishable: "nothing missing",
  changed: "other words than the public ones",
  "own-draft": "their own draft",
  submitter: "who submitted it",
  unclaimed: "nobody has claimed it",
  "other-eyes": "no word of theirs since the last approval",
  "other-eyes-live": "no word of theirs in the public text",
  sealed: "the revision and hash that were approved",
  "not-drafter": "not who drafted it",
  "in-time": "no embargo holds it and its time is not over",
  unreviewed: "flagged «بدون بازبینی»",
  "other-publisher": "not who published it",
};

/** docs/workflow.md, drawn from the table the verbs go by and the words on the buttons. */
export function drawWorkflow(): string {
  return `# The life of a story

Drawn from \`newsroom/stories/workflow.ts\` by \`npm run draw-workflow\`; change the table, then draw again.
A test holds this page to the table, and another holds the table to the rules as they were written by hand.

A story has two axes. The *working copy* moves from draft to published; the *public standing* says what citizens see.
While a live story is revised, its public copy stays as it is until the new version is published.

${legend("working copy", workingStates, workingStateWords)}

${legend("standing", standings, standingWords)}

## Every action

| action | button | working copy | public standing | who | needs |
| --- | --- | --- | --- | --- | --- |
${actions.flatMap((action) => stepsOf(action).map((step) => row(action, step))).join("\n")}

Whoever has no part in an organisation's stories finds none of them there: the answer is the same as for a story that
does not exist. Every action carries the number of the revision it was decided on; a stale or missing one is refused.

## The working copy

\`\`\`mermaid
stateDiagram-v2
${workingStates.map((state) => `  state "${workingStateWords[state]} (${state})" as ${state}`).join("\n")}
  [*] --> draft
${edges((step) => step.from.map((from): Edge => [from, step.to === "same" ? from : step.to]))}
\`\`\`

## The public standing

\`\`\`mermaid
stateDiagram-v2
${standings.map((state) => `  state "${standingWords[state]} (${state})" as ${state}`).join("\n")}
  [*] --> none
${edges((step) => step.standing.map((from): Edge => [from, step.becomes ?? from]))}
\`\`\`
`;
}

type Edge = [from: string, to: string];

function stepsOf(action: Action): readonly Step[] {
  return workflow[action];
}

function legend<T extends string>(name: string, states: readonly T[], words: Record<T, string>): string {
  return `| ${name} | ${states.join(" | ")} |\n|${" --- |".repeat(states.length + 1)}\n| | ${states.map((state) => words[state]).join(" | ")} |`;
}

function row(action: Action, step: Step): string {
  const to = step.to === "same" ? "as it is" : step.to;
  const standing = step.standing.length === standings.length ? "any" : step.standing.join(", ");
  return `| ${[
    action,
    `«${actionWords[action]}»`,
    `${step.from.join(", ")} → ${to}`,
    step.becomes ? `${standing} → ${step.becomes}` : standing,
    step.by.map((role) => `${role} (${roleWords[role]})`).join(", ") +
      (step.jointly ? "; of partners too" : ""),
    step.needs.map((need) => needs[need]).join("; ") || "–",
  ].join(" | ")} |`;
}

/** One arrow between two states for each pair that an action joins, with all such actions on it. */
function edges(pairsOf: (step: Step) => Edge[]): string {
  const arrows = new Map<string, Set<string>>();
  for (const action of actions) {
    for (const [from, to] of stepsOf(action).flatMap(pairsOf)) {
      if (from !== to)
        arrows.set(
          `${from} --> ${to}`,
          (arrows.get(`${from} --> ${to}`) ?? new Set()).add(actionWords[action]),
        );
    }
  }
  return [...arrows].map(([arrow, labels]) => `  ${arrow}: ${[...labels].join("، ")}`).join("\n");
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeFile("docs/workflow.md", drawWorkflow());
}
