import { useTranslations } from 'use-intl';
import { formatDate, type IsoDate } from '../../shared/format/date';
import { useSession } from '../../shared/session/session';
import { Panel } from '../../shared/ui/Panel';
import { TimeLanes } from '../../shared/ui/TimeLanes';
import { frameOf, lanesOf } from './lanes';
import styles from './Unit.module.css';
import type { EventResponse, UnitCode, UnitVersion } from './unit-api';
import { VersionTable } from './VersionTable';

interface Props {
  versions: UnitVersion[];
  codes: readonly UnitCode[];
  events: readonly EventResponse[];
  asOf: IsoDate | undefined;
}

/** The unit through time, drawn and told. */
export function UnitHistory({ versions, codes, events, asOf }: Props) {
  const t = useTranslations('unit');
  const words = useTranslations('directory');
  const { today } = useSession();
  const on = asOf ?? today;
  const lanes = lanesOf(versions, codes, {
    name: t('lane.name'),
    parent: t('lane.parent'),
    symbol: t('lane.symbol'),
    scheme: (code) => words(`scheme.${code.scheme}`),
  });
  const marks = events
    .filter((event) => !event.reversedBy && event.kind !== 'REVERSAL')
    .map((event) => event.effectiveOn);
  return (
    <Panel title={t('history')} fill="flush">
      <div className={styles.drawing}>
        <TimeLanes
          summary={t('drawing')}
          {...frameOf(versions, [on, ...marks])}
          lanes={lanes}
          marks={marks}
          day={{ on, word: t(asOf ? 'dayShown' : 'dayToday', { date: formatDate(on) }) }}
        />
      </div>
      <VersionTable versions={versions} on={on} />
    </Panel>
  );
}
