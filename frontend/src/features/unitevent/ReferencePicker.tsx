import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { ComboBox } from '../../shared/ui/ComboBox';
import { type FoundReference, referencesFoundQuery } from './event-api';

interface Props {
  value: string | null;
  /** The record, and how it is cited in short. */
  onPick: (id: string | null, words: string | null) => void;
}

const cited = (one: FoundReference) =>
  [`${docType(one.type)} ${one.number}`, one.issuedOn && formatDate(one.issuedOn), one.issuer]
    .filter(Boolean)
    .join(', ');

/** The ordering document among the legal references, when it is there. */
export function ReferencePicker({ value, onPick }: Props) {
  const t = useTranslations('unitEvent');
  const [words, setWords] = useState('');
  const found = useQuery(referencesFoundQuery(words));
  const offered = found.data ?? [];
  return (
    <ComboBox
      label={t('reference')}
      hint={t('referenceHint')}
      placeholder={t('referencePlaceholder')}
      choices={offered.map((one) => ({ id: one.id, label: cited(one) }))}
      value={value}
      onSearch={setWords}
      onChange={(id) => {
        const picked = offered.find((one) => one.id === id);
        onPick(id, picked ? cited(picked) : null);
      }}
    />
  );
}
