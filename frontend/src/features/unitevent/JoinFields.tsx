import { Plus, X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { UnitList } from '../../shared/directory/UnitList';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { Button } from '../../shared/ui/Button';
import { Checkbox } from '../../shared/ui/Checkbox';
import styles from './Event.module.css';
import { emptyHeir, type HeirDraft } from './event-draft';
import type { Fields } from './fields';
import { HeirFields } from './HeirFields';

/** The sources end, one unit takes over. */
export function MergeFields({ draft, set, fault }: Fields) {
  const t = useTranslations('unitEvent');
  return (
    <div className={styles.fields}>
      <UnitList
        label={t('sources')}
        hint={t('sourcesHint')}
        error={fault('sources')}
        asOf={draft.effectiveOn}
        units={draft.sources}
        onChange={(sources) => set({ sources })}
      />
      <HeirFields
        label={t('target')}
        path="target"
        heir={draft.target}
        asOf={draft.effectiveOn}
        fault={fault}
        onChange={(target) => set({ target })}
      />
    </div>
  );
}

/** One unit gives to several; nobody guesses what of its work goes where. */
export function SplitFields({ draft, set, fault }: Fields) {
  const t = useTranslations('unitEvent');
  const replace = (next: HeirDraft) =>
    set({ results: draft.results.map((each) => (each.id === next.id ? next : each)) });
  const nextId = Math.max(0, ...draft.results.map((each) => each.id)) + 1;
  return (
    <div className={styles.fields}>
      <UnitPicker
        label={t('splitUnit')}
        error={fault('unitId')}
        asOf={draft.effectiveOn}
        value={draft.unit}
        onChange={(unit) => set({ unit })}
        isRequired
      />
      <Checkbox isSelected={draft.keepsSource} onChange={(keepsSource) => set({ keepsSource })}>
        {t('keepsSource')}
      </Checkbox>
      {draft.results.map((result, index) => (
        <div key={result.id} className={styles.result}>
          <HeirFields
            label={t('result', { number: index + 1 })}
            path={`results[${index}]`}
            heir={result}
            asOf={draft.effectiveOn}
            fault={fault}
            onChange={replace}
          />
          {draft.results.length > 1 && (
            <Button
              size="s"
              variant="quiet"
              icon={X}
              onPress={() => set({ results: draft.results.filter((each) => each.id !== result.id) })}
            >
              {t('removeResult', { number: index + 1 })}
            </Button>
          )}
        </div>
      ))}
      <div>
        <Button size="s" icon={Plus} onPress={() => set({ results: [...draft.results, emptyHeir(nextId)] })}>
          {t('addResult')}
        </Button>
      </div>
    </div>
  );
}
