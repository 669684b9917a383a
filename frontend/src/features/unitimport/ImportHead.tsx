import { useTranslations } from 'use-intl';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { Button } from '../../shared/ui/Button';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import type { ImportResponse } from './import-api';

interface Props {
  outcome: ImportResponse | null;
  isPending: boolean;
  onApply: () => void;
}

/** Where the import stands, and the one thing to do next. */
export function ImportHead({ outcome, isPending, onApply }: Props) {
  const t = useTranslations('unitImport');
  const words = useTranslations('directory');
  const counts = outcome?.counts;
  const toDo = counts && counts.error === 0 && counts.create + counts.change > 0 && !outcome.applied;
  const stands = () => {
    if (!outcome || !counts) return t('sentence');
    if (outcome.applied) return t('applied', { create: counts.create, change: counts.change });
    return t(counts.error > 0 ? 'triedErrors' : toDo ? 'tried' : 'triedSame', { ...counts });
  };
  return (
    <PageHeader
      trail={
        <Breadcrumb>
          <Link to="/don-vi">{words('units')}</Link>
        </Breadcrumb>
      }
      title={t('title')}
      sentence={stands()}
      actions={
        toDo && (
          <Button variant="primary" isPending={isPending} onPress={onApply}>
            {t('apply', { count: counts.create + counts.change })}
          </Button>
        )
      }
    />
  );
}
