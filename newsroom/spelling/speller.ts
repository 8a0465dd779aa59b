import { join } from "node:path";
import { Worker } from "node:worker_threads";

/** A word that no list holds, with what may be meant. */
export interface Unknown {
  word: string;
  suggestions: string[];
}

interface Asked {
  answer: (unknown: Unknown[] | null) => void;
  clock: NodeJS.Timeout;
}

interface Message {
  id?: number;
  unknown?: Unknown[];
}

/** How a speller is made; a test gives it a thread that dies or sleeps. */
export interface SpellerOptions {
  /** The thread's file. Named by its path and not imported: it must stay outside of the bundle. */
  thread?: string;
  /** Milliseconds until a question is given up. */
  patience?: number;
  /** Questions that may wait at once. */
  waiting?: number;
}

const threadFile = () => join(process.cwd(), "newsroom", "spelling", "dictionary-thread.mjs");

/**
 * The dictionary in a thread of its own, started by the first question. It answers null rather than keep anybody waiting:
 * when too many ask, when it takes too long, when the thread died. The next question starts it anew.
 */
export class Speller {
  private worker: Worker | null = null;
  private readonly asked = new Map<number, Asked>();
  private last = 0;

  constructor(private readonly options: SpellerOptions = {}) {}

  /** The words among these that neither the dictionary nor `more` knows; null when there is no answer. */
  ask(words: readonly string[], more: readonly string[] = []): Promise<Unknown[] | null> {
    if (this.asked.size >= (this.options.waiting ?? 16)) return Promise.resolve(null);
    const worker = this.started();
    const id = ++this.last;
    return new Promise((resolve) => {
      const clock = setTimeout(() => this.giveUp(worker), this.options.patience ?? 8_000);
      this.asked.set(id, { answer: resolve, clock });
      worker.postMessage({ id, words, more });
    });
  }

  /** Ends the thread; open questions get no answer. */
  async stop(): Promise<void> {
    const { worker } = this;
    this.forget(worker);
    await worker?.terminate();
  }

  private started(): Worker {
    if (this.worker) return this.worker;
    // Without «new»: the bundler would take the whole project along as what the thread's file might be. The server's own
    // loaders are not for the thread.
    const worker: Worker = Reflect.construct(Worker, [this.options.thread ?? threadFile(), { execArgv: [] }]);
    worker.on("message", ({ id, unknown }: Message) => this.settle(id, unknown ?? null));
    worker.on("error", () => this.forget(worker));
    worker.on("exit", () => this.forget(worker));
    worker.unref();
    this.worker = worker;
    return worker;
  }

  private settle(id: number | undefined, unknown: Unknown[] | null): void {
    const asked = id === undefined ? undefined : this.asked.get(id);
    if (id === undefined || !asked) return;
    this.asked.delete(id);
    clearTimeout(asked.clock);
    asked.answer(unknown);
  }

  // A thread that hangs on one question hangs on all of them.
  private giveUp(worker: Worker): void {
    this.forget(worker);
    void worker.terminate();
  }

  private forget(worker: Worker | null): void {
    if (worker === null || this.worker !== worker) return;
    this.worker = null;
    for (const id of [...this.asked.keys()]) this.settle(id, null);
  }
}

const shared = globalThis as typeof globalThis & { [key: symbol]: Speller | undefined };
const spellerKey = Symbol.for("meydan.speller");

/** The one dictionary of this process, however often this module is loaded. */
export function theSpeller(): Speller {
  const speller = shared[spellerKey] ?? new Speller();
  shared[spellerKey] = speller;
  return speller;
}
