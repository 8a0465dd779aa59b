import type { Issue } from "@/newsroom/outcome";
import { type IssueKey, issueSentences } from "@/words/fa/issues";

/** A refused sign-in as it comes back in an address, "people.slowed:12": the key, and its minutes. Null when it is none. */
export function signInIssue(text: string | null | undefined): Issue | null {
  const [key = "", minutes] = (text ?? "").split(":");
  if (!key) return null;
  if (!isSignInKey(key)) return { key: "people.wrong" };
  const field = key === "people.code-needed" || key === "people.code-wrong" ? { field: "code" } : {};
  return { key, ...field, ...(minutes ? { values: { minutes: Number(minutes) || 1 } } : {}) };
}

// The address is anybody's to write: only our own sentences come back out of it.
function isSignInKey(key: string): key is IssueKey {
  return /^(people|general)\./.test(key) && Object.hasOwn(issueSentences, key);
}

/** Does this refusal ask for the one-time code? */
export function asksForCode(issue: Issue | null): boolean {
  return issue?.field === "code";
}
