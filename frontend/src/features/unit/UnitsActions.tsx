import { Download, FilePlus2, FileUp } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { download } from '../../shared/api/download';
import { useHasRole } from '../../shared/session/session';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { Menu } from '../../shared/ui/Menu';
import { PrintButton } from '../../shared/ui/PrintButton';
import { showToast } from '../../shared/ui/toast-store';
import styles from './Unit.module.css';

/** What can be done with the whole list: take it away, print it; an admin also changes it. */
export function UnitsActions({ asOf }: { asOf: string | undefined }) {
  const t = useTranslations('unit');
  const isAdmin = useHasRole('admin');
  async function take(kind: 'csv' | 'xlsx') {
    const day = asOf ? `?asOf=${asOf}` : '';
    await download(`/api/directory/v1/units/export.${kind}${day}`, `don-vi.${kind}`).catch(() =>
      showToast(t('exportFailed'), { tone: 'error' }),
    );
  }
  return (
    <>
      <Menu
        label={t('export')}
        actions={[
          { id: 'csv', label: t('exportCsv'), onAction: () => void take('csv') },
          { id: 'xlsx', label: t('exportXlsx'), onAction: () => void take('xlsx') },
        ]}
      >
        <Button icon={Download}>{t('export')}</Button>
      </Menu>
      <PrintButton />
      {isAdmin && (
        <>
          <Link to="/don-vi/nhap" look="secondary">
            <FileUp aria-hidden className={styles.icon} />
            {t('import')}
          </Link>
          <Link to="/don-vi/su-kien/moi" look="primary">
            <FilePlus2 aria-hidden className={styles.icon} />
            {t('recordEvent')}
          </Link>
        </>
      )}
    </>
  );
}
