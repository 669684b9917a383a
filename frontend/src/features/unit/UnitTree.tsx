import { useInfiniteQuery } from '@tanstack/react-query';
import { Building2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { itemsOf } from '../../shared/api/paged';
import { EmptyState } from '../../shared/ui/EmptyState';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { Tree } from '../../shared/ui/Tree';
import { TreeHead } from './TreeHead';
import { type Branches, UnitBranch } from './UnitBranch';
import { treeQuery } from './unit-api';

interface Props {
  asOf: string | undefined;
  /** The ids of the open branches; the roots while nobody opened or closed anything. */
  open: readonly string[] | undefined;
  onOpen: (open: string[]) => void;
  onVisit: (id: string) => void;
}

/** Who stands under whom on a day; a branch is asked for when it is opened. */
export function UnitTree({ asOf, open, onOpen, onVisit }: Props) {
  const t = useTranslations('unit');
  const roots = useInfiniteQuery(treeQuery(undefined, asOf));
  if (roots.isPending) return <Skeleton lines={12} />;
  if (roots.isError) return <ErrorState error={roots.error} onRetry={() => void roots.refetch()} />;
  const units = roots.data.pages.flatMap(itemsOf);
  if (units.length === 0) return <EmptyState icon={Building2} title={t('noneOn')} text={t('noneOnText')} />;
  const branches: Branches = {
    asOf,
    open: new Set(open ?? units.flatMap((unit) => (unit.childCount > 0 ? unit.id : []))),
    onVisit,
  };
  return (
    <>
      <TreeHead />
      <Tree label={t('tree')} expanded={branches.open} onExpand={onOpen}>
        <UnitBranch branches={branches} query={roots} />
      </Tree>
    </>
  );
}
