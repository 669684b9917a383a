import { useQuery } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import { UnitList } from '../../shared/directory/UnitList';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { unitTypes } from '../../shared/directory/unit-types';
import { Checkbox } from '../../shared/ui/Checkbox';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { Select } from '../../shared/ui/Select';
import styles from './Class.module.css';
import { classesQuery } from './class-api';
import type { ClassDraft } from './class-draft';

interface Props {
  draft: ClassDraft;
  set: (change: Partial<ClassDraft>) => void;
  /** The class itself, which cannot hold itself. */
  ownId: string | null;
}

/** Whom the class holds: those listed, or all that a rule finds on the day. */
export function DefinitionFields({ draft, set, ownId }: Props) {
  const t = useTranslations('unitClass');
  return (
    <>
      <RadioGroup
        label={t('definition')}
        choices={[
          { id: 'LISTED' as const, label: t('listed') },
          { id: 'RULE' as const, label: t('rule') },
        ]}
        value={draft.kind}
        onChange={(kind) => set({ kind })}
      />
      {draft.kind === 'LISTED' ? (
        <ListedFields draft={draft} set={set} ownId={ownId} />
      ) : (
        <RuleFields draft={draft} set={set} />
      )}
    </>
  );
}

function ListedFields({ draft, set, ownId }: Props) {
  const t = useTranslations('unitClass');
  const classes = useQuery(classesQuery(draft.from ?? undefined));
  const others = (classes.data ?? []).filter((each) => each.id !== ownId);
  const toggle = (id: string, isIn: boolean) =>
    set({ classes: isIn ? [...draft.classes, id] : draft.classes.filter((each) => each !== id) });
  return (
    <>
      <UnitList label={t('addUnit')} asOf={draft.from} units={draft.units} onChange={(units) => set({ units })} />
      {others.length > 0 && (
        <fieldset className={styles.others}>
          <legend className={styles.legend}>{t('otherClasses')}</legend>
          {others.map((each) => (
            <Checkbox
              key={each.id}
              isSelected={draft.classes.includes(each.id)}
              onChange={(isIn) => toggle(each.id, isIn)}
            >
              {each.name}
            </Checkbox>
          ))}
        </fieldset>
      )}
    </>
  );
}

function RuleFields({ draft, set }: Omit<Props, 'ownId'>) {
  const t = useTranslations('unitClass');
  const words = useTranslations('directory');
  return (
    <>
      <Select
        label={t('ruleType')}
        choices={unitTypes.map((id) => ({ id, label: words(`type.${id}`) }))}
        value={draft.type}
        onChange={(type) => set({ type })}
      />
      <UnitPicker
        label={t('ruleParent')}
        hint={t('ruleParentHint')}
        asOf={draft.from}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
      />
      <RadioGroup
        label={t('depth')}
        choices={[
          { id: 'CHILDREN' as const, label: t('depths.CHILDREN') },
          { id: 'SUBTREE' as const, label: t('depths.SUBTREE') },
        ]}
        value={draft.depth}
        onChange={(depth) => set({ depth })}
      />
    </>
  );
}
