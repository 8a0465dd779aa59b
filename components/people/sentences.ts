import type { Issue } from "@/newsroom/outcome";
import { sentenceOf } from "@/words/issue";

/** Issues as a form shows them: all in its summary, those of a field also beside it. `prefix` makes ids of names. */
export function sentences(issues: readonly Issue[], prefix = "") {
  const errors: Partial<Record<string, string>> = {};
  const summary = issues.map((issue) => {
    const text = sentenceOf(issue);
    if (!issue.field) return { text };
    errors[issue.field] ??= text;
    return { text, field: `${prefix}${issue.field}` };
  });
  return { summary, errors };
}
