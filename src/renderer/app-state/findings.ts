import type { Report, ReportFinding } from '../../core/report/schema';

/** A finding and everything that follows from it, however far. */
export interface FindingTree {
  readonly finding: ReportFinding;
  readonly consequences: readonly ReportFinding[];
}

export interface SortedFindings {
  /** What to fix first; null when nothing is wrong. */
  readonly first: FindingTree | null;
  /** Other errors and warnings. */
  readonly rest: readonly FindingTree[];
  /** Good to know, nothing to do. */
  readonly notes: readonly FindingTree[];
}

/** Consequences go under their cause, in the order of the report; a cause that is not in the report leaves them on their own. */
export function foldFindings(findings: readonly ReportFinding[]): readonly FindingTree[] {
  const byCode = new Map(findings.map((finding) => [finding.code, finding]));
  const consequences = new Map<ReportFinding, ReportFinding[]>();
  const roots: ReportFinding[] = [];
  for (const finding of findings) {
    const root = rootOf(finding, byCode);
    const known = consequences.get(root);
    if (root === finding) roots.push(finding);
    else if (known === undefined) consequences.set(root, [finding]);
    else known.push(finding);
  }
  return roots.map((finding) => ({ finding, consequences: consequences.get(finding) ?? [] }));
}

function rootOf(
  finding: ReportFinding,
  byCode: ReadonlyMap<ReportFinding['code'], ReportFinding>,
): ReportFinding {
  const seen = new Set<ReportFinding>([finding]);
  let root = finding;
  while (root.causedBy !== null) {
    const cause = byCode.get(root.causedBy);
    // Two findings that name each other: both stay visible.
    if (cause !== undefined && seen.has(cause)) return finding;
    if (cause === undefined) break;
    seen.add(cause);
    root = cause;
  }
  return root;
}

/** The findings as the result shows them. */
export function sortFindings(report: Report): SortedFindings {
  const trees = foldFindings(report.findings);
  const first = trees.find((tree) => tree.finding.code === report.summary.firstFix) ?? null;
  const others = trees.filter((tree) => tree !== first);
  return {
    first,
    rest: others.filter((tree) => tree.finding.severity !== 'info'),
    notes: others.filter((tree) => tree.finding.severity === 'info'),
  };
}
