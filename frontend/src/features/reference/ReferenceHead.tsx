import { useInfiniteQuery } from '@tanstack/react-query';
import { Pencil } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import type { Tagged } from '../../shared/api/tagged';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import { disputesOf, openDisputes } from './disputes';
import { EditSheet } from './EditSheet';
import { citationsQuery, type ReferenceView } from './reference-api';

/** Which document it is, whether it may be relied on, and what waits for a decision. */
export function ReferenceHead({ document }: { document: Tagged<ReferenceView> }) {
  const t = useTranslations('reference');
  const [editing, setEditing] = useState(false);
  const { value } = document;
  const citations = useInfiniteQuery(citationsQuery(value.id));
  const disputes = disputesOf(citations.data?.pages.flatMap(itemsOf) ?? []);
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/van-ban">{t('title')}</Link>
          </Breadcrumb>
        }
        title={`${docType(value.type)} ${value.number}`}
        sentence={
          citations.data &&
          t('page.sentence', {
            standing: t(`standings.${value.standing.status}`),
            date: formatDate(value.standing.asOf),
            open: openDisputes(disputes).length,
          })
        }
        actions={
          <>
            <PrintButton />
            {value.allowedActions.includes('CHANGE') && (
              <Button icon={Pencil} onPress={() => setEditing(true)}>
                {t('facts.edit')}
              </Button>
            )}
          </>
        }
      />
      {editing && <EditSheet document={document} onClose={() => setEditing(false)} />}
    </>
  );
}
