import { type IssueKey, issueSentences } from "./fa/issues";
import { say } from "./say";

/** The sentence for an issue, with its values in place. */
export function sentenceOf(issue: { key: IssueKey; values?: Record<string, string | number> }): string {
  return say(issueSentences[issue.key], issue.values);
}
