import { useTranslations } from 'use-intl';
import { emptySections } from '../../shared/report/empty-sections';
import { type Report, useStep } from '../../shared/report/report-api';
import type { Writer } from '../../shared/report/use-content';
import { Button } from '../../shared/ui/Button';
import { Dialog } from '../../shared/ui/Dialog';
import { FindingNote } from '../../shared/ui/FindingNote';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Consolidation.module.css';
import type { UnitRef } from './consolidation-api';
import type { Standing } from './standing';

interface Props {
  report: Report;
  writer: Writer;
  standing: Standing;
  missing: readonly UnitRef[];
  isOpen: boolean;
  onClose: () => void;
}

/** Hands the report up, after saying what is still not in it. */
export function SubmitDialog({ report, writer, standing, missing, isOpen, onClose }: Props) {
  const t = useTranslations('consolidation');
  const ui = useTranslations('ui');
  const submit = useStep(report.id);
  async function hand() {
    if (!(await writer.flush())) return onClose();
    const done = await submit.mutateAsync({ kind: 'SUBMIT', nil: false }).catch(() => null);
    onClose();
    if (done) showToast(t('submitted'));
  }
  const empty = emptySections(report.outline, writer.content);
  const doubts = [
    empty.length > 0 && t('submitEmpty', { sections: empty.join('; ') }),
    missing.length > 0 && t('submitMissing', { units: missing.map((unit) => unit.name).join('; ') }),
    standing.unused > 0 && t('submitUnused', { count: standing.unused }),
    standing.mismatches > 0 && t('submitMismatch', { count: standing.mismatches }),
  ].filter((doubt) => doubt !== false);
  return (
    <Dialog
      title={t('submitTitle')}
      isOpen={isOpen}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{ui('cancel')}</Button>
          <Button variant="primary" isPending={submit.isPending} onPress={() => void hand()}>
            {t('submit')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        <p>{t('submitText')}</p>
        {doubts.map((doubt) => (
          <FindingNote key={doubt} severity="WARNING" message={doubt} />
        ))}
      </div>
    </Dialog>
  );
}
