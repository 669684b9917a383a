import { FilePlus2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { useHasRole } from '../../shared/session/session';
import { Breadcrumb } from '../../shared/ui/Breadcrumb';
import { DateField } from '../../shared/ui/DateField';
import { Link } from '../../shared/ui/Link';
import { PageHeader } from '../../shared/ui/PageHeader';
import { PrintButton } from '../../shared/ui/PrintButton';
import styles from './Unit.module.css';
import { UnitFate } from './UnitFate';
import type { UnitView } from './unit-api';

interface Props {
  unit: UnitView;
  asOf: string | undefined;
  onDay: (day: string | null) => void;
}

/** Its name as of the day, what it stands under, and what became of it. */
export function UnitHead({ unit, asOf, onDay }: Props) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  const isAdmin = useHasRole('admin');
  const type = words(`type.${unit.type}`);
  const above = unit.path.filter((each) => each.id !== unit.id);
  const parent = above.at(-1);
  const since = unit.validTo
    ? t('nameDuring', { from: formatDate(unit.validFrom), to: formatDate(unit.validTo) })
    : t('nameSince', { date: formatDate(unit.validFrom) });
  const end = unit.endedOn && t('until', { date: formatDate(unit.endedOn) });
  return (
    <>
      <PageHeader
        trail={
          <Breadcrumb>
            <Link to="/don-vi" search={{ asOf }}>
              {words('units')}
            </Link>
            {above.map((each) => (
              <Link key={each.id} to="/don-vi/$id" params={{ id: each.id }} search={{ asOf }}>
                {each.name}
              </Link>
            ))}
          </Breadcrumb>
        }
        title={asOf ? `${unit.name} (${formatDate(asOf)})` : unit.name}
        sentence={[parent ? t('under', { type, parent: parent.name }) : t('top', { type }), since, end]
          .filter(Boolean)
          .join(' ')}
        actions={
          <>
            <div className={styles.dayField}>
              <DateField label={words('asOf')} value={asOf ?? null} onChange={onDay} />
            </div>
            <PrintButton />
            {isAdmin && (
              <Link to="/don-vi/su-kien/moi" search={{ unit: unit.id }} look="primary">
                <FilePlus2 aria-hidden className={styles.icon} />
                {t('recordEvent')}
              </Link>
            )}
          </>
        }
      />
      <UnitFate id={unit.id} code={unit.code} asOf={asOf} />
    </>
  );
}
