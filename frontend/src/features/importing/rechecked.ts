import type { DraftFinding, ImportView } from './import-api';
import { isOpen } from './review';

/** Whether a finding is about what the directory knows: units and cited documents. */
export const isOfDirectory = ({ code }: DraftFinding): boolean => /^(unit|directory|citation)\./.test(code);

/** What asking the directory again has changed. */
export function recheckedOf(before: ImportView, after: ImportView) {
  const open = after.findings.filter((finding) => isOpen(finding) && isOfDirectory(finding));
  const settled = before.findings.filter((was, index) => isOpen(was) && after.findings[index]?.decision === 'RESOLVED');
  return {
    /** The directory did not answer. */
    isAway: open.some((finding) => finding.code === 'directory.unavailable'),
    settled: settled.length,
    fresh: after.findings.length - before.findings.length,
    left: open.length,
  };
}
