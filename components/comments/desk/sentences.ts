import type { Issue } from "@/newsroom/outcome";
import { sentenceOf } from "@/words/issue";

/** Issues as a form shows them: all of them in its summary, each also beside its field. `ids`: the fields' ids. */
export function sentences<Field extends string>(issues: readonly Issue[], ids: Record<Field, string>) {
  const errors: Partial<Record<string, string>> = {};
  const summary = issues.map((issue) => {
    const text = sentenceOf(issue);
    if (issue.field) errors[issue.field] ??= text;
    const id = issue.field && issue.field in ids ? ids[issue.field as Field] : undefined;
    return { text, ...(id ? { field: id } : {}) };
  });
  return { summary, errors };
}
