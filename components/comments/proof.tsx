import { proofWords as words } from "@/words/fa/screening";

/**
 * The task that stands in for waiting: /reader.js gives it to a worker of its own and puts the answer here. Without a
 * script there is nothing to see, and the sentence above the form says how long to wait.
 */
export function Proof({ task }: { task?: string | null }) {
  if (!task) return null;
  return (
    <div
      data-reader="proof"
      data-task={task}
      data-working={words.working}
      data-ready={words.ready}
      data-waiting={words.waiting}
      data-failed={words.failed}
    >
      <input type="hidden" name="proof" defaultValue="" />
      <p role="status" aria-live="polite" className="text-sm text-soft" />
    </div>
  );
}
