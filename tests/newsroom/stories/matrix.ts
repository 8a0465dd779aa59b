import type { Button } from "./act";

/**
 * Who may do what, and where it leads: product.md's workflow table written out by hand, a line for each row of it.
 * Not read from workflow.ts, which is what it judges. "=" stands for "as it was"; a person in brackets has to be
 * that very one: (submitter) sent it, (drafter) opened the working copy.
 */
const table = `
  save      | draft     | none live withdrawn removed | author editor manager | draft     | =
  save      | submitted | none live withdrawn removed | editor manager        | submitted | =
  save      | reviewed  | none live withdrawn removed | editor manager        | reviewed  | =
  save      | approved  | none live withdrawn removed | editor manager        | submitted | =
  submit    | draft     | none live                   | author editor manager | submitted | =
  recall    | submitted | none live withdrawn removed | (submitter)           | draft     | =
  claim     | submitted | none live withdrawn removed | editor manager        | submitted | =
  return    | submitted | none live withdrawn removed | editor manager        | draft     | =
  return    | reviewed  | none live withdrawn removed | manager               | draft     | =
  return    | approved  | none live withdrawn removed | manager               | draft     | =
  endorse   | submitted | none live                   | editor                | reviewed  | =
  endorse   | draft     | none live                   | (drafter)             | reviewed  | =
  approve   | reviewed  | none live                   | manager               | approved  | =
  publish   | approved  | none live                   | editor manager        | published | live
  schedule  | approved  | none live                   | editor manager        | scheduled | =
  unschedule | scheduled | none live withdrawn removed | editor manager       | approved  | =
  emergency | scheduled | none live                   | manager               | published | live
  emergency | draft     | none live                   | manager               | published | live
  emergency | submitted | none live                   | manager               | published | live
  emergency | reviewed  | none live                   | manager               | published | live
  emergency | approved  | none live                   | manager               | published | live
  clear     | published | live withdrawn              | manager               | published | =
  clear     | draft     | live withdrawn              | manager               | draft     | =
  clear     | submitted | live withdrawn              | manager               | submitted | =
  clear     | reviewed  | live withdrawn              | manager               | reviewed  | =
  revise    | published | live                        | author editor manager | draft     | =
  withdraw  | published | live                        | manager               | published | withdrawn
  withdraw  | draft     | live                        | manager               | draft     | withdrawn
  withdraw  | submitted | live                        | manager               | submitted | withdrawn
  withdraw  | reviewed  | live                        | manager               | reviewed  | withdrawn
  withdraw  | scheduled | live                        | manager               | scheduled | withdrawn
  withdraw  | approved  | live                        | manager               | approved  | withdrawn
  remove    | published | live withdrawn              | manager               | published | removed
  remove    | draft     | live withdrawn              | manager               | draft     | removed
  remove    | submitted | live withdrawn              | manager               | submitted | removed
  remove    | reviewed  | live withdrawn              | manager               | reviewed  | removed
  remove    | scheduled | live withdrawn              | manager               | scheduled | removed
  remove    | approved  | live withdrawn              | manager               | approved  | removed
  restore   | published | withdrawn removed           | manager               | published | live
  restore   | draft     | withdrawn removed           | manager               | draft     | live
  restore   | submitted | withdrawn removed           | manager               | submitted | live
  restore   | reviewed  | withdrawn removed           | manager               | reviewed  | live
  restore   | scheduled | withdrawn removed           | manager               | scheduled | live
  restore   | approved  | withdrawn removed           | manager               | approved  | live
  spike     | draft     | none                        | editor manager        | spiked    | =
  unspike   | spiked    | none                        | editor manager        | draft     | =
`;

export interface Line {
  working: string;
  standing: string[];
  who: string[];
  to: (standing: string) => string;
}

function lineOf(text: string): [string, Line] {
  const [action = "", working = "", standing = "", who = "", to = "", becomes = ""] = text
    .split("|")
    .map((cell) => cell.trim());
  const target = (now: string) => `${to}/${becomes === "=" ? now : becomes}`;
  return [action, { working, standing: standing.split(" "), who: who.split(" "), to: target }];
}

const lines = table.trim().split("\n").map(lineOf);

/** The line that holds for this button in this state, or null: then nobody may. */
export function writtenLine(button: Button, working: string, standing: string): Line | null {
  const found = lines.filter(
    ([action, line]) => action === button && line.working === working && line.standing.includes(standing),
  );
  if (found.length > 1) throw new Error(`two lines for ${button} in ${working}/${standing}`);
  return found[0]?.[1] ?? null;
}

/** Buttons after which citizens read something else; the pages that show it are told, and no others. */
export const changesThePublicPage: readonly Button[] = [
  "publish",
  "emergency",
  "clear",
  "withdraw",
  "remove",
  "restore",
];
