import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { download } from '../../shared/api/download';
import { toProblem } from '../../shared/api/problem';
import { formatInstant } from '../../shared/format/date';
import { formatSize } from '../../shared/format/number';
import { Button } from '../../shared/ui/Button';
import { TextField } from '../../shared/ui/TextField';
import { showToast } from '../../shared/ui/toast-store';
import { contentOf, type EvidenceView, useWithdrawEvidence } from './evidence-api';
import styles from './Sheet.module.css';

/** One file with who added it when; the unit may take it back and says why. */
export function EvidenceItem({ file }: { file: EvidenceView }) {
  const t = useTranslations('taskSheet');
  const ui = useTranslations('ui');
  const withdraw = useWithdrawEvidence(file);
  const [why, setWhy] = useState<string | null>(null);
  const get = () =>
    download(contentOf(file), file.name).catch((error) => showToast(toProblem(error).title, { tone: 'error' }));
  return (
    <li className={styles.entry}>
      <span className={styles.entryHead}>
        <span className={file.withdrawnAt ? styles.gone : styles.fileName}>{file.name}</span>
        {!file.withdrawnAt && (
          <Button size="s" icon={Download} aria-label={t('downloadOf', { name: file.name })} onPress={() => void get()}>
            {t('download')}
          </Button>
        )}
      </span>
      <span className={styles.meta}>
        {formatSize(file.size)} · {t('addedBy', { at: formatInstant(file.addedAt), who: file.addedBy })}
      </span>
      {file.withdrawnAt && (
        <p className={styles.text}>
          {t('withdrawn', { at: formatInstant(file.withdrawnAt), reason: file.withdrawalReason ?? '' })}
        </p>
      )}
      {file.allowedActions.includes('WITHDRAW') && why === null && (
        <div>
          <Button size="s" variant="quiet" onPress={() => setWhy('')}>
            {t('withdrawFile')}
          </Button>
        </div>
      )}
      {why !== null && (
        <form className={styles.form} aria-label={t('withdrawFile')}>
          <TextField label={t('withdrawWhy')} hint={t('withdrawHint')} isRequired value={why} onChange={setWhy} />
          <div className={styles.buttons}>
            <Button
              variant="danger"
              isPending={withdraw.isPending}
              isDisabled={!why.trim()}
              onPress={() => withdraw.mutate(why.trim(), { onSuccess: () => setWhy(null) })}
            >
              {t('withdrawFile')}
            </Button>
            <Button onPress={() => setWhy(null)}>{ui('cancel')}</Button>
          </div>
        </form>
      )}
    </li>
  );
}
