import type { Handlers } from './register';

type Call = (...args: readonly unknown[]) => unknown;

/** Handlers that can be exchanged for others as a whole: each call goes to those that are in use when it comes. */
export function switchHandlers<Some extends Partial<Handlers>>(
  usual: Some,
): { readonly handlers: Some; use(others: Some): void } {
  let inUse = usual;
  const passOn =
    (name: string): Call =>
    (...args) =>
      (inUse as Record<string, Call>)[name]?.(...args);
  const handlers = Object.fromEntries(Object.keys(usual).map((name) => [name, passOn(name)])) as Some;
  return {
    handlers,
    use: (others) => {
      inUse = others;
    },
  };
}
