/** Late lists are handed out this long: who asks later asks the gateway. */
const freshMs = 10_000;

/** What the gateway listed last, for a client that should not be kept waiting: first pages, by method. */
export class Lists {
  readonly #known = new Map<string, object>();
  readonly #late = new Map<string, { readonly result: object; readonly until: number }>();

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** `isLate`: the client has been answered already, and is told to ask again. */
  heard(method: string, result: unknown, isLate: boolean): void {
    if (typeof result !== 'object' || result === null) return;
    this.#known.set(method, result);
    if (isLate) this.#late.set(method, { result, until: this.now() + freshMs });
  }

  /** Whether there is one for `take`. */
  hasLate(method: string): boolean {
    return this.#late.has(method);
  }

  /** A list that came too late for the client that asked for it; once. Asking for it anew would be as slow again. */
  take(method: string): object | null {
    const late = this.#late.get(method);
    this.#late.delete(method);
    return late === undefined || late.until < this.now() ? null : late.result;
  }

  /** As it was last; null: never heard. */
  known(method: string): object | null {
    return this.#known.get(method) ?? null;
  }
}
