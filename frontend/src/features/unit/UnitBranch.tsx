import { type InfiniteData, type UseInfiniteQueryResult, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { Link } from '../../shared/ui/Link';
import { TreeRow } from '../../shared/ui/Tree';
import styles from './Tree.module.css';
import { type TreePage, type TreeUnit, treeQuery } from './unit-api';

export interface Branches {
  asOf: string | undefined;
  open: ReadonlySet<string>;
  onVisit: (id: string) => void;
}

type Pages = UseInfiniteQueryResult<InfiniteData<TreePage>>;

/** The units under one, and a row that says what is still missing of them. */
export function UnitBranch({ branches, query, parent }: { branches: Branches; query: Pages; parent?: TreeUnit }) {
  const units = query.data?.pages.flatMap(itemsOf) ?? [];
  return (
    <>
      {units.map((unit) => (
        <UnitRow key={unit.id} unit={unit} branches={branches} />
      ))}
      <RestRow query={query} id={`rest-${parent?.id ?? 'root'}`} left={(parent?.childCount ?? 0) - units.length} />
    </>
  );
}

function RestRow({ query, id, left }: { query: Pages; id: string; left: number }) {
  const t = useTranslations('unit');
  const ui = useTranslations('ui');
  const failed = query.isError || query.isFetchNextPageError;
  const busy = query.isPending || query.isFetchingNextPage;
  if (!failed && !busy && !query.hasNextPage) return null;
  const text = failed
    ? t('branchFailed')
    : busy
      ? ui('loading')
      : left > 0
        ? t('moreUnits', { count: left })
        : ui('more');
  const act = failed && !query.data ? query.refetch : query.fetchNextPage;
  return (
    <TreeRow id={id} text={text} isNote onOpen={busy ? undefined : () => void act()}>
      <span className={busy ? undefined : styles.rest}>{text}</span>
    </TreeRow>
  );
}

/** One unit of the tree; its branch is asked for when it is open. */
export function UnitRow({ unit, branches }: { unit: TreeUnit; branches: Branches }) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  const isOpen = branches.open.has(unit.id) && unit.childCount > 0;
  const below = useInfiniteQuery({ ...treeQuery(unit.id, branches.asOf), enabled: isOpen });
  const type = words(`type.${unit.type}`);
  return (
    <TreeRow
      id={unit.id}
      text={unit.name}
      hasChildren={unit.childCount > 0}
      onOpen={() => branches.onVisit(unit.id)}
      branch={isOpen && <UnitBranch branches={branches} query={below} parent={unit} />}
    >
      <span className={styles.columns}>
        <span className={styles.name}>
          {/* The row opens the page too: a click with Ctrl must not do both. */}
          <span onPointerDown={(event) => event.stopPropagation()}>
            <Link to="/don-vi/$id" params={{ id: unit.id }} search={{ asOf: branches.asOf }} look="plain">
              {unit.name}
            </Link>
          </span>
        </span>
        <span className={styles.type}>{type}</span>
        <span className={styles.code}>{unit.code}</span>
        <span className={styles.count}>{unit.childCount > 0 && t('childCount', { count: unit.childCount })}</span>
      </span>
    </TreeRow>
  );
}
