import type { ShapeDifference } from '../shape/compare-shapes';
import type { Shape } from '../shape/outline';
import type { ArgumentProblem } from '../shape/validate-arguments';

/** One call of the tool that the user asked about. Results themselves are not kept, only their structure. */
export interface ToolCallSeen {
  readonly tool: string;
  /** From `tools/list`, as JSON text, masked, at most 2 KiB; null: the tool is not listed. */
  readonly inputSchema: string | null;
  /** Whether the user gave arguments; without, `{}` is meant. */
  readonly argumentsGiven: boolean;
  /** `not-json`: what was given is no JSON object. `uncheckable`: the schema says more than was checked. */
  readonly arguments:
    | { readonly kind: 'valid' | 'not-json' | 'uncheckable' }
    | { readonly kind: 'invalid'; readonly problems: readonly ArgumentProblem[] };
  readonly call: ToolCallOutcome;
  /** The same question over REST; null: not asked, since there is none that only reads, or the call gave no result. */
  readonly rest: RestReadSeen | null;
}

export type ToolCallOutcome =
  /** `may-change`: it may change something, and the user gave no arguments with which to call it. */
  | { readonly kind: 'not-called'; readonly why: 'not-listed' | 'bad-arguments' | 'may-change' }
  | {
      readonly kind: 'result';
      /** Of the JSON in the result's text, or of its structured content; a text that is no JSON is a string. */
      readonly shape: Shape;
      readonly durationMs: number;
      readonly requestId: string | null;
    }
  /** The tool's own error. */
  | {
      readonly kind: 'tool-error';
      /** ScaiGrid's code, or for a remote tool whatever its server called it; null: it names none. */
      readonly code: string | null;
      /** Masked, at most 1 KiB. */
      readonly message: string;
      readonly durationMs: number;
      readonly requestId: string | null;
    }
  /** The call itself failed. */
  | {
      readonly kind: 'failed';
      /** HTTP status, where the failure was one. */
      readonly status: number | null;
      /** ScaiGrid's code, else a transport failure (core/network/failure-code.ts); null: neither. */
      readonly code: string | null;
      readonly message: string;
      readonly durationMs: number;
      readonly requestId: string | null;
    }
  /** Still running when Ungrey stopped waiting. */
  | { readonly kind: 'unfinished'; readonly waitedMs: number };

export type RestReadSeen =
  | {
      readonly kind: 'ok';
      readonly path: string;
      readonly shape: Shape;
      /** Where the tool's result differs from REST's. */
      readonly differences: readonly ShapeDifference[];
      readonly requestId: string | null;
    }
  | { readonly kind: 'failed'; readonly path: string; readonly code: string };
