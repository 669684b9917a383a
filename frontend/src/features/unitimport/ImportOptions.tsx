import { useTranslations } from 'use-intl';
import { DateField } from '../../shared/ui/DateField';
import { TextField } from '../../shared/ui/TextField';
import type { ImportOrder } from './import-api';
import styles from './UnitImport.module.css';

interface Props {
  order: ImportOrder;
  onChange: (order: ImportOrder) => void;
}

/** What holds for all rows: by whose order, and from which day where a row names none. */
export function ImportOptions({ order, onChange }: Props) {
  const t = useTranslations('unitImport');
  return (
    <div className={styles.options}>
      <DateField
        label={t('effectiveOn')}
        hint={t('effectiveHint')}
        value={order.effectiveOn}
        onChange={(effectiveOn) => onChange({ ...order, effectiveOn })}
      />
      <TextField
        label={t('orderedBy')}
        hint={t('orderedByHint')}
        value={order.orderedBy}
        onChange={(orderedBy) => onChange({ ...order, orderedBy })}
      />
    </div>
  );
}
