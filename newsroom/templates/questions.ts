import type { Issue } from "@/newsroom/outcome";
import { latinDigits } from "@/newsroom/persian/digits";
import type { Question } from "./template";

const KEY = /^[a-z][a-z0-9-]{0,30}$/;
const REQUIRED = "لازم";

/** Questions as they are typed, one on a line: «who | دیدار با چه کسانی | نام و سمت | لازم». */
export function readQuestions(typed: string): { questions: Question[]; issues: Issue[] } {
  const lines = typed.split("\n").map((line) => line.trim());
  const questions: Question[] = [];
  const issues: Issue[] = [];
  for (const [index, line] of lines.entries()) {
    if (line === "") continue;
    const question = readQuestion(line);
    const twice = questions.find(({ key }) => key === question?.key);
    if (!question) issues.push(issue("templates.question-unreadable", { line: index + 1 }));
    else if (twice) issues.push(issue("templates.question-twice", { key: twice.key }));
    else questions.push(question);
  }
  return { questions, issues };
}

/** The same questions as they are typed again. */
export function writeQuestions(questions: readonly Question[]): string {
  return questions
    .map(({ key, label, hint, required }) => `${key} | ${label} | ${hint}${required ? ` | ${REQUIRED}` : ""}`)
    .join("\n");
}

function readQuestion(line: string): Question | null {
  const [key = "", label = "", hint = "", required = ""] = line.split("|").map((part) => part.trim());
  const name = latinDigits(key).toLowerCase();
  if (!KEY.test(name) || label === "" || label.length > 120 || hint.length > 300) return null;
  return { key: name, label, hint, required: required === REQUIRED };
}

function issue(key: Issue["key"], values: Record<string, string | number>): Issue {
  return { key, field: "questions", values };
}
