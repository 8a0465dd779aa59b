import { type KeptPage, weightOf } from "./kept-page";

/** Pages by key, bounded in bytes and in number; the one not asked for the longest goes first. */
export class Shelf {
  readonly #held = new Map<string, { page: KeptPage; weight: number }>();
  readonly #most: { bytes: number; pages: number };
  readonly #onDrop: (page: KeptPage) => void;
  #bytes = 0;

  constructor(most: { bytes: number; pages: number }, onDrop: (page: KeptPage) => void) {
    this.#most = most;
    this.#onDrop = onDrop;
  }

  get bytes(): number {
    return this.#bytes;
  }

  get(key: string): KeptPage | undefined {
    const entry = this.#held.get(key);
    if (!entry) return undefined;
    this.#held.delete(key);
    this.#held.set(key, entry);
    return entry.page;
  }

  /** Takes a page in; one that is heavier than the whole shelf goes at once. */
  put(page: KeptPage): void {
    this.drop(page.key);
    const weight = weightOf(page);
    this.#held.set(page.key, { page, weight });
    this.#bytes += weight;
    this.#shed();
  }

  /** A page has grown (its brotli came): counts it anew. */
  weigh(page: KeptPage): void {
    const entry = this.#held.get(page.key);
    if (entry?.page !== page) return;
    this.#bytes += weightOf(page) - entry.weight;
    entry.weight = weightOf(page);
    this.#shed();
  }

  drop(key: string): void {
    const entry = this.#held.get(key);
    if (!entry) return;
    this.#held.delete(key);
    this.#bytes -= entry.weight;
    this.#onDrop(entry.page);
  }

  #shed(): void {
    for (const oldest of this.#held.keys()) {
      if (this.#bytes <= this.#most.bytes && this.#held.size <= this.#most.pages) return;
      this.drop(oldest);
    }
  }
}
