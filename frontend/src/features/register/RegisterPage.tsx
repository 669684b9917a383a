import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { BookMarked, ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../shared/session/session';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { FindingNote } from '../../shared/ui/FindingNote';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { Panel } from '../../shared/ui/Panel';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Register.module.css';
import { RegisterTable } from './RegisterTable';
import { type RegisterFinding, registerQuery } from './register-api';

const route = getRouteApi('/shell/ke-hoach/so-dang-ky');

/** The numbers of a year, and what is amiss among them. */
export function RegisterPage() {
  const t = useTranslations('register');
  const { today } = useSession();
  const { year = Number(today.slice(0, 4)) } = route.useSearch();
  const navigate = route.useNavigate();
  const found = useQuery(registerQuery(year));
  const go = (by: number) => void navigate({ search: { year: year + by }, replace: true });
  if (found.isError) return <ErrorState error={found.error} onRetry={() => void found.refetch()} />;
  const register = found.data;
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/ke-hoach">{t('plans')}</Link>
          </Breadcrumb>
        }
        title={t('title', { year: String(year) })}
        sentence={register && t('sentence', { count: register.entries.length, next: register.next })}
        actions={
          <>
            <Button icon={ChevronLeft} onPress={() => go(-1)}>
              {t('yearOf', { year: String(year - 1) })}
            </Button>
            <Button icon={ChevronRight} onPress={() => go(1)}>
              {t('yearOf', { year: String(year + 1) })}
            </Button>
            <PrintButton />
          </>
        }
      />
      {register && register.findings.length > 0 && <Findings findings={register.findings} />}
      <Panel fill="flush">
        {!register && <Skeleton lines={5} />}
        {register?.entries.length === 0 && <EmptyState icon={BookMarked} title={t('none')} text={t('noneText')} />}
        {register && register.entries.length > 0 && <RegisterTable entries={register.entries} />}
      </Panel>
    </>
  );
}

function Findings({ findings }: { findings: readonly RegisterFinding[] }) {
  const t = useTranslations('register');
  return (
    <div className={styles.findings}>
      {findings.map(({ kind, from, to }) => (
        <FindingNote
          key={`${kind}${from}`}
          severity="WARNING"
          message={t(`finding.${kind}`, { range: from === to ? from : t('to', { from, to }) })}
        />
      ))}
    </div>
  );
}
