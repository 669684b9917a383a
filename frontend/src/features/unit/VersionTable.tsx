import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import styles from './Unit.module.css';
import type { UnitVersion } from './unit-api';
import { type Period, periodsOf, retiredOf, type VersionChange } from './version-changes';

/** "01/01/2021 đến nay" of anything with validity. */
export function usePeriodWords() {
  const t = useTranslations('unit');
  return ({ validFrom, validTo }: { validFrom: IsoDate; validTo?: IsoDate | null }) =>
    validTo
      ? t('fromTo', { from: formatDate(validFrom), to: formatDate(validTo) })
      : t('upToNow', { from: formatDate(validFrom) });
}

const holdsOn = (version: UnitVersion, on: IsoDate) =>
  version.validFrom <= on && (!version.validTo || on <= version.validTo);

/** Each period with its name and what changed; below, what was recorded once and has been replaced. */
export function VersionTable({ versions, on }: { versions: UnitVersion[]; on: IsoDate }) {
  const t = useTranslations('unit');
  const period = usePeriodWords();
  const rows = periodsOf(versions).reverse();
  const retired = retiredOf(versions);
  const columns: Column<Period>[] = [
    { id: 'period', header: t('period'), meta: { width: 'fit' }, cell: ({ row }) => period(row.original.version) },
    {
      id: 'name',
      header: t('name'),
      cell: ({ row }) => <span className={styles.strong}>{row.original.version.name}</span>,
    },
    { id: 'change', header: t('whatChanged'), cell: ({ row }) => <Changes period={row.original} /> },
  ];
  const current = rows.find((row) => holdsOn(row.version, on));
  return (
    <>
      <DataTable
        label={t('versions')}
        columns={columns}
        rows={rows}
        rowId={(row) => row.version.validFrom}
        currentId={current?.version.validFrom ?? null}
      />
      {retired.length > 0 && (
        <details className={styles.retired}>
          <summary>{t('retiredVersions', { count: retired.length })}</summary>
          <ul>
            {retired.map((version) => (
              <li key={`${version.validFrom}${version.name}${version.retiredBy}`} className={styles.undone}>
                {period(version)}: {version.name}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Changes({ period }: { period: Period }) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  if (period.isFirst) return t('founded');
  const said = ({ field }: VersionChange, value: string | null) => {
    if (!value) return t('nothingBefore');
    return field === 'type' ? words(`type.${value as 'OFFICE'}`) : value;
  };
  return (
    <ul>
      {period.resumes && <li>{t('change.resumed')}</li>}
      {period.changes.map((change) => (
        <li key={change.field}>
          {t(`change.${change.field}`, { old: said(change, change.old), now: said(change, change.now) })}
        </li>
      ))}
    </ul>
  );
}
