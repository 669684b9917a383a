import { Copy } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { FindingNote } from '../../shared/ui/FindingNote';
import { IconButton } from '../../shared/ui/IconButton';
import { Panel } from '../../shared/ui/Panel';
import { showToast } from '../../shared/ui/toast-store';
import { Unbroken } from '../../shared/ui/Unbroken';
import styles from './Page.module.css';

interface Props {
  citation: { full: string; brief: string };
  note: string | null | undefined;
}

/** How an official text cites the document, ready to be taken along. */
export function CiteForms({ citation, note }: Props) {
  const t = useTranslations('reference.cite');
  return (
    <Panel title={t('title')}>
      <div className={styles.stack}>
        <CiteForm label={t('full')} copy={t('copyFull')} text={citation.full} />
        <CiteForm label={t('brief')} copy={t('copyBrief')} text={citation.brief} />
        {note && <FindingNote severity="INFO" message={note} />}
      </div>
    </Panel>
  );
}

function CiteForm({ label, copy, text }: { label: string; copy: string; text: string }) {
  const t = useTranslations('reference.cite');
  async function take() {
    try {
      await navigator.clipboard.writeText(text);
      showToast(t('copied'));
    } catch {
      showToast(t('notCopied'), { tone: 'error' });
    }
  }
  return (
    <div className={styles.cite}>
      <p className={styles.label}>{label}</p>
      <p className={styles.official}>
        <Unbroken>{text}</Unbroken>
      </p>
      <IconButton label={copy} icon={Copy} onPress={() => void take()} />
    </div>
  );
}
