import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { Select } from '../../shared/ui/Select';
import { TextField } from '../../shared/ui/TextField';
import styles from './Event.module.css';
import { type Kind, schemes } from './event-draft';
import { FoundingFields } from './FoundingFields';
import type { Fields } from './fields';
import { MergeFields, SplitFields } from './JoinFields';

/** The fields that this kind of event has. */
export function KindFields({ kind, ...fields }: Fields & { kind: Kind }) {
  const { draft, set, fault } = fields;
  switch (kind) {
    case 'FOUND':
      return (
        <FoundingFields
          path="founding"
          draft={draft.founding}
          asOf={draft.effectiveOn}
          fault={fault}
          onChange={(founding) => set({ founding })}
        />
      );
    case 'MERGE':
      return <MergeFields {...fields} />;
    case 'SPLIT':
      return <SplitFields {...fields} />;
    case 'RENAME':
      return <RenameFields {...fields} />;
    case 'MOVE':
      return <MoveFields {...fields} />;
    case 'RECODE':
      return <RecodeFields {...fields} />;
    case 'DISSOLVE':
      return <DissolveFields {...fields} />;
  }
}

/** The unit that it happens to. */
export function SubjectField({ draft, set, fault }: Fields) {
  const t = useTranslations('unitEvent');
  return (
    <UnitPicker
      label={t('unit')}
      error={fault('unitId')}
      asOf={draft.effectiveOn}
      value={draft.unit}
      onChange={(unit) => set({ unit })}
      isRequired
    />
  );
}

function RenameFields(fields: Fields) {
  const t = useTranslations('unitEvent');
  const { draft, set, fault } = fields;
  return (
    <div className={styles.fields}>
      <SubjectField {...fields} />
      <TextField
        label={t('newName')}
        hint={t('blankStays')}
        error={fault('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
      />
      <div className={styles.pair}>
        <TextField
          label={t('newShortName')}
          error={fault('shortName')}
          value={draft.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <TextField
          label={t('newSymbol')}
          error={fault('symbol')}
          value={draft.symbol}
          onChange={(symbol) => set({ symbol })}
        />
      </div>
    </div>
  );
}

function MoveFields(fields: Fields) {
  const t = useTranslations('unitEvent');
  const { draft, set, fault } = fields;
  return (
    <div className={styles.fields}>
      <SubjectField {...fields} />
      <UnitPicker
        label={t('newParent')}
        error={fault('parentId')}
        asOf={draft.effectiveOn}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
        isRequired
      />
    </div>
  );
}

function RecodeFields(fields: Fields) {
  const t = useTranslations('unitEvent');
  const words = useTranslations('directory');
  const { draft, set, fault } = fields;
  return (
    <div className={styles.fields}>
      <SubjectField {...fields} />
      <div className={styles.pair}>
        <Select
          label={t('scheme')}
          choices={schemes.map((id) => ({ id, label: words(`scheme.${id}`) }))}
          value={draft.scheme}
          onChange={(scheme) => set({ scheme })}
        />
        <TextField
          label={t('newCode')}
          hint={t('newCodeHint')}
          error={fault('code')}
          value={draft.code}
          onChange={(code) => set({ code })}
        />
      </div>
    </div>
  );
}

function DissolveFields(fields: Fields) {
  const t = useTranslations('unitEvent');
  const { draft, set, fault } = fields;
  return (
    <div className={styles.fields}>
      <SubjectField {...fields} />
      <UnitPicker
        label={t('successor')}
        hint={t('successorHint')}
        error={fault('successorId')}
        asOf={draft.effectiveOn}
        value={draft.successor}
        onChange={(successor) => set({ successor })}
      />
    </div>
  );
}
