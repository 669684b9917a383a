import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { compareWords } from '../../shared/format/fold';
import { type Column, DataTable } from '../../shared/ui/DataTable';
import styles from './Unit.module.css';
import type { UnitResponse } from './unit-api';

interface Placed {
  unit: UnitResponse;
  depth: number;
}

/** Each unit after the one that it belongs to; what belongs to none of the shown ones stands at the top. */
function asTree(units: readonly UnitResponse[]): Placed[] {
  const shown = new Set(units.map((unit) => unit.id));
  const under = (parent: string | null, depth: number): Placed[] =>
    units
      .filter((unit) => (unit.parentId && shown.has(unit.parentId) ? unit.parentId : null) === parent)
      .sort((a, b) => compareWords(a.name, b.name))
      .flatMap((unit) => [{ unit, depth }, ...under(unit.id, depth + 1)]);
  return under(null, 0);
}

export function UnitTable({ units }: { units: UnitResponse[] }) {
  const t = useTranslations('unit');
  const rows = useMemo(() => asTree(units), [units]);
  const columns: Column<Placed>[] = [
    {
      id: 'name',
      header: t('name'),
      meta: { width: 'wide' },
      cell: ({ row: { original } }) => (
        <span data-depth={Math.min(original.depth, 3)} className={styles.name}>
          {original.unit.name}
        </span>
      ),
    },
    { id: 'code', header: t('code'), meta: { width: 'fit' }, cell: ({ row }) => row.original.unit.code },
    { id: 'type', header: t('type'), cell: ({ row }) => typeWord(t, row.original.unit.type) },
    {
      id: 'validFrom',
      header: t('validFrom'),
      meta: { width: 'fit' },
      cell: ({ row }) => formatDate(row.original.unit.validFrom),
    },
  ];
  return <DataTable label={t('title')} columns={columns} rows={rows} rowId={(row) => row.unit.id} />;
}

function typeWord(t: ReturnType<typeof useTranslations<'unit'>>, type: UnitResponse['type']): string {
  return t(`types.${type}`);
}
