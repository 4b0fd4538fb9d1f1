import type { Exchange } from '../http/exchange';

/** One row of the route table. */
export interface Route {
  readonly method: string;
  /** Parameters as `{name}`: one path segment, decoded. */
  readonly path: string;
  readonly answer: (exchange: Exchange, params: Readonly<Record<string, string>>) => Promise<void> | void;
}

export function route(method: string, path: string, answer: Route['answer']): Route {
  return { method, path, answer };
}

/** The parameters of a path that fits a route's pattern; null: it does not fit. */
export function matchPath(pattern: string, path: string): Record<string, string> | null {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return null;
  const params: Record<string, string> = {};
  for (const [index, piece] of wanted.entries()) {
    const value = given[index] ?? '';
    const name = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (name === undefined) {
      if (piece !== value) return null;
    } else {
      try {
        params[name] = decodeURIComponent(value);
      } catch {
        return null;
      }
    }
  }
  return params;
}
