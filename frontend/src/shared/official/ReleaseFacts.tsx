import { Download } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ReleaseDocument } from '../../generated/report/types.gen';
import { download } from '../api/download';
import { toProblem } from '../api/problem';
import { formatDate, formatInstant } from '../format/date';
import { Button } from '../ui/Button';
import { DocNumber } from '../ui/DocNumber';
import { Panel } from '../ui/Panel';
import { showToast } from '../ui/toast-store';
import styles from './ReleaseFacts.module.css';

interface Props {
  release: ReleaseDocument;
  /** Where this person fetches the Word file. */
  path: string;
}

/** What identifies an issued document, with its Word file and the fingerprint to check it by. */
export function ReleaseFacts({ release, path }: Props) {
  const t = useTranslations('official');
  const [fetching, setFetching] = useState(false);
  async function fetchFile() {
    setFetching(true);
    try {
      await download(path, `${release.number}-${release.symbol}.docx`);
    } catch (error) {
      showToast(toProblem(error).detail || t('downloadFailed'), { tone: 'error' });
    } finally {
      setFetching(false);
    }
  }
  return (
    <Panel title={t('facts')}>
      <dl className={styles.facts}>
        <Fact name={t('number')}>
          <DocNumber number={release.number} symbol={release.symbol} />
        </Fact>
        <Fact name={t('issuedOn')}>{formatDate(release.issuedOn)}</Fact>
        <Fact name={t('agency')}>{release.agency.name}</Fact>
        <Fact name={t('recipient')}>{release.recipient.name}</Fact>
        <Fact name={t('issuedAt')}>{formatInstant(release.issuedAt)}</Fact>
        <Fact name={t('sha256')}>
          <code className={styles.hash}>{release.sha256}</code>
        </Fact>
      </dl>
      <Button icon={Download} variant="primary" isPending={fetching} onPress={() => void fetchFile()}>
        {t('download')}
      </Button>
    </Panel>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
