import { useQuery } from '@tanstack/react-query';
import { Search } from 'lucide-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatDate } from '../../shared/format/date';
import { docType } from '../../shared/format/doc-type';
import { RadioGroup } from '../../shared/ui/RadioGroup';
import { SearchField } from '../../shared/ui/SearchField';
import { matchesQuery, type ReferenceRow, type RelatedDocument } from './reference-api';

interface Props {
  exceptId: string;
  /** Whether a number without a record will do. */
  mayDangle: boolean;
  value: RelatedDocument | null;
  onChange: (other: RelatedDocument | null) => void;
}

const ONLY_NUMBER = 'number';
/** A number with its symbol: worth keeping although nothing is recorded of it. */
const LIKE_NUMBER = /\d.*[/-]\s*\p{L}/u;

/** Finds the other document by words; a number that nobody recorded yet may be kept as such. */
export function OtherPicker({ exceptId, mayDangle, value, onChange }: Props) {
  const t = useTranslations('reference.relations');
  const [words, setWords] = useState('');
  const matches = useQuery(matchesQuery(words));
  const found = words.trim() ? (matches.data ?? []).filter((row) => row.id !== exceptId) : [];
  const number = words.trim();
  const dangles = mayDangle && LIKE_NUMBER.test(number) && !found.some((row) => row.number === number);
  const choices = [
    ...found.map((row) => ({ id: row.id, label: wordsOf(row) })),
    ...(dangles ? [{ id: ONLY_NUMBER, label: t('onlyNumber', { number }) }] : []),
  ];
  const pick = (id: string) => onChange(id === ONLY_NUMBER ? { number } : (found.find((row) => row.id === id) ?? null));

  return (
    <>
      <SearchField
        label={t('otherSearch')}
        icon={Search}
        value={words}
        onChange={(next) => {
          setWords(next);
          onChange(null);
        }}
      />
      {choices.length > 0 && (
        <RadioGroup
          label={t('other')}
          choices={choices}
          value={value ? (value.id ?? ONLY_NUMBER) : ''}
          onChange={pick}
        />
      )}
      {matches.isSuccess && number !== '' && choices.length === 0 && <p role="status">{t('noOther')}</p>}
    </>
  );
}

const wordsOf = (row: ReferenceRow): string =>
  [`${docType(row.type)} ${row.number}`, formatDate(row.issuedOn), row.subject].filter(Boolean).join(', ');
