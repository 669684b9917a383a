import { useTranslations } from 'use-intl';
import { Link } from '../../shared/ui/Link';
import type { WorkItem } from './work-items';

/** The next action of a row, as a link to the page where it is done. */
export function WorkAction({ item }: { item: WorkItem }) {
  const t = useTranslations('work');
  const { target, action } = item;
  const words = t(`action.${action}`);
  const name = { look: 'secondary', 'aria-label': `${words}: ${item.title}` } as const;
  if ('task' in target) {
    return (
      <Link to="/nhiem-vu" search={target} {...name}>
        {words}
      </Link>
    );
  }
  if ('round' in target) {
    return (
      <Link to="/ky-bao-cao/$roundId" params={{ roundId: target.round }} {...name}>
        {words}
      </Link>
    );
  }
  if ('plan' in target) {
    return (
      <Link to="/ke-hoach/$planId" params={{ planId: target.plan }} {...name}>
        {words}
      </Link>
    );
  }
  if ('import' in target) {
    return (
      <Link to="/nhap-ke-hoach/$importId" params={{ importId: target.import }} {...name}>
        {words}
      </Link>
    );
  }
  const to =
    action === 'consolidate'
      ? '/tong-hop/$reportId'
      : action === 'sign' || action === 'issue'
        ? '/phat-hanh/bao-cao/$reportId'
        : '/bao-cao/$reportId';
  return (
    <Link to={to} params={{ reportId: target.report }} {...name}>
      {words}
    </Link>
  );
}
