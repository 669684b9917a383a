import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { FindingNote } from '../../shared/ui/FindingNote';
import styles from './Event.module.css';
import type { Effect, EventPreview } from './event-api';

const order: readonly Effect['kind'][] = ['BEGINS', 'ENDS', 'CHANGES', 'CONTINUES', 'VANISHES'];

/** The effects by what they are: begins, ends, changes, and the classes that gain or lose. */
export function EffectList({ preview }: { preview: EventPreview }) {
  const t = useTranslations('unitEvent');
  const { classes, warnings } = preview;
  const effects = preview.events.flatMap((event) => event.effects);
  return (
    <>
      {warnings.map((warning) => (
        <FindingNote
          key={warning.kind + warning.unit.id + warning.value}
          severity="WARNING"
          message={t(`warning.${warning.kind}`, {
            unit: warning.unit.name,
            value: warning.kind === 'BACK_DATED' ? formatDate(warning.value) : warning.value,
          })}
        />
      ))}
      {order.map((kind) => {
        const own = effects.filter((effect) => effect.kind === kind);
        if (own.length === 0) return null;
        return (
          <Group key={kind} title={t(`kind.${kind}`, { count: own.length })}>
            {own.map((effect) => (
              <li key={effect.unit.id + effect.subject} className={styles.effect}>
                <EffectLine effect={effect} />
              </li>
            ))}
          </Group>
        );
      })}
      {classes.length > 0 && (
        <Group title={t('classesChange')}>
          {classes.map((each) => (
            <li key={each.id} className={styles.effect}>
              <strong>{each.name}</strong>
              {each.gains.length > 0 && <p>{t('gains', { names: each.gains.map((unit) => unit.name).join('; ') })}</p>}
              {each.loses.length > 0 && <p>{t('loses', { names: each.loses.map((unit) => unit.name).join('; ') })}</p>}
            </li>
          ))}
        </Group>
      )}
      {effects.length === 0 && <p className={styles.hint}>{t('nothing')}</p>}
    </>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <h3 className={styles.group}>{title}</h3>
      <ul>{children}</ul>
    </section>
  );
}

function EffectLine({ effect }: { effect: Effect }) {
  const t = useTranslations('unitEvent');
  const { unit, from, until, subject, before, after } = effect;
  const day = formatDate(from);
  return (
    <>
      <p>
        <strong>{unit.name}</strong> <span className={styles.hint}>{unit.code}</span>
      </p>
      {subject && (
        <p>
          {t(`subject.${subject}`)}: {before && <del className={styles.old}>{before}</del>} {after ?? t('none')}
        </p>
      )}
      <p className={styles.hint}>
        {until ? t('fromUntil', { from: day, until: formatDate(until) }) : t('from', { day })}
      </p>
    </>
  );
}
