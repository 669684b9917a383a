import { useQueries } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { type UnitClass, unitNameQuery } from './class-api';

/** The names of the units that rules look under; a few, each asked for once. */
export function useParentNames(classes: readonly UnitClass[], asOf: string | undefined) {
  const t = useTranslations('unitClass');
  const ids = new Set(
    classes.flatMap(({ definition }) => (definition.kind === 'RULE' && definition.parentId ? definition.parentId : [])),
  );
  const found = useQueries({ queries: [...ids].map((id) => unitNameQuery(id, asOf)) });
  const names = new Map(found.flatMap(({ data }) => (data ? [[data.id, data.name] as const] : [])));
  return (id: string) => names.get(id) ?? t('oneUnit');
}
