import type { PlanRefusal } from '../repair-plan';

/** Ends the making of a plan from any depth; caught by `planRepair` alone. */
export class PlanRefused extends Error {
  constructor(
    readonly refusal: PlanRefusal,
    readonly params: Readonly<Record<string, string>> = {},
  ) {
    super(refusal);
  }
}
