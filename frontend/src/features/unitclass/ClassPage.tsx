import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { PenLine } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { DateField } from '../../shared/ui/DateField';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { Skeleton } from '../../shared/ui/Skeleton';
import styles from './Class.module.css';
import { classQuery } from './class-api';
import { MemberTable } from './MemberTable';
import { ReviseClass } from './ReviseClass';
import { Revisions } from './Revisions';
import { useDefinitionWords } from './use-definition-words';

const route = getRouteApi('/shell/don-vi/nhom/$id');

/** One class: who is in it on a day, and by what definition since when. */
export function ClassPage() {
  const t = useTranslations('unitClass');
  const words = useTranslations('directory');
  const says = useDefinitionWords();
  const { today } = useSession();
  const { id } = route.useParams();
  const { asOf } = route.useSearch();
  const navigate = route.useNavigate();
  const [revising, setRevising] = useState(false);
  const query = useQuery(classQuery(id, asOf));
  if (query.isError) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />;
  if (!query.data) return <Skeleton lines={10} />;
  const { value: group, etag } = query.data;
  const nameOf = (other: string) => group.named.find((each) => each.id === other)?.name;
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/don-vi" search={{ asOf }}>
              {words('units')}
            </Link>
            <Link to="/don-vi/nhom" search={{ asOf }}>
              {t('title')}
            </Link>
          </Breadcrumb>
        }
        title={t('pageTitle', { name: group.name })}
        sentence={t('pageSentence', {
          count: group.members.length,
          date: formatDate(asOf ?? today),
          rule: says(group.definition, nameOf),
        })}
        actions={
          <>
            <div className={styles.day}>
              <DateField
                label={words('asOf')}
                value={asOf ?? null}
                onChange={(day) => void navigate({ search: { asOf: day ?? undefined }, replace: true })}
              />
            </div>
            <PrintButton />
            {group.allowedActions.includes('REVISE') && (
              <Button variant="primary" icon={PenLine} onPress={() => setRevising(true)}>
                {t('revise')}
              </Button>
            )}
          </>
        }
      />
      <div className={styles.columns}>
        <MemberTable members={group.members} asOf={asOf} />
        <Revisions group={group} on={asOf ?? today} />
      </div>
      {revising && <ReviseClass group={group} etag={etag} onClose={() => setRevising(false)} />}
    </>
  );
}
