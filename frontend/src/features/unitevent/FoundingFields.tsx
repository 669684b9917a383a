import { useTranslations } from 'use-intl';
import { UnitPicker } from '../../shared/directory/UnitPicker';
import { unitTypes } from '../../shared/directory/unit-types';
import { Select } from '../../shared/ui/Select';
import { TextArea } from '../../shared/ui/TextArea';
import { TextField } from '../../shared/ui/TextField';
import styles from './Event.module.css';
import { type FoundingDraft, schemes } from './event-draft';

interface Props {
  path: string;
  draft: FoundingDraft;
  asOf: string | null;
  onChange: (draft: FoundingDraft) => void;
  fault: (path: string) => string | undefined;
}

/** A unit that begins: its names, its place, its codes. */
export function FoundingFields({ path, draft, asOf, onChange, fault }: Props) {
  const t = useTranslations('unitEvent');
  const words = useTranslations('directory');
  const set = (change: Partial<FoundingDraft>) => onChange({ ...draft, ...change });
  const at = (field: string) => fault(`${path}.${field}`);
  return (
    <div className={styles.fields}>
      <TextField
        label={t('name')}
        error={at('name')}
        value={draft.name}
        onChange={(name) => set({ name })}
        isRequired
      />
      <div className={styles.pair}>
        <TextField
          label={t('shortName')}
          hint={t('shortNameHint')}
          error={at('shortName')}
          value={draft.shortName}
          onChange={(shortName) => set({ shortName })}
        />
        <TextField
          label={t('symbol')}
          hint={t('symbolHint')}
          error={at('symbol')}
          value={draft.symbol}
          onChange={(symbol) => set({ symbol })}
        />
      </div>
      <div className={styles.pair}>
        <TextField
          label={t('code')}
          hint={t('codeHint')}
          error={at('code')}
          value={draft.code}
          onChange={(code) => set({ code: code.toUpperCase() })}
          isRequired
        />
        <Select
          label={t('type')}
          choices={unitTypes.map((id) => ({ id, label: words(`type.${id}`) }))}
          value={draft.type}
          onChange={(type) => set({ type })}
        />
      </div>
      <UnitPicker
        label={t('parent')}
        hint={t('parentHint')}
        error={at('parentId')}
        asOf={asOf}
        value={draft.parent}
        onChange={(parent) => set({ parent })}
      />
      <details className={styles.more}>
        <summary>{t('moreOfUnit')}</summary>
        <div className={styles.fields}>
          <TextArea
            label={t('aliases')}
            hint={t('aliasesHint')}
            error={at('aliases')}
            value={draft.aliases}
            onChange={(aliases) => set({ aliases })}
            rows={3}
          />
          <div className={styles.pair}>
            {schemes.map((scheme) => (
              <TextField
                key={scheme}
                label={words(`scheme.${scheme}`)}
                value={draft.codes[scheme] ?? ''}
                onChange={(code) => set({ codes: { ...draft.codes, [scheme]: code } })}
              />
            ))}
          </div>
        </div>
      </details>
    </div>
  );
}
