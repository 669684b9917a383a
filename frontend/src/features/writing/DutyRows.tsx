import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { DutyFields } from './DutyFields';
import { RowFrame } from './RowFrame';
import styles from './Writing.module.css';
import { type Keyed, moved, newDuty, type WrittenDuty } from './writing-draft';

interface Props {
  duties: Keyed<WrittenDuty>[];
  onChange: (duties: Keyed<WrittenDuty>[]) => void;
}

export function DutyRows({ duties, onChange }: Props) {
  const t = useTranslations('writing');
  const put = (index: number, duty: Keyed<WrittenDuty>) =>
    onChange(duties.map((each, at) => (at === index ? duty : each)));
  return (
    <>
      <ol className={styles.rows}>
        {duties.map((duty, index) => (
          <RowFrame
            key={duty.key}
            title={t('duty', { number: index + 1 })}
            isFirst={index === 0}
            isLast={index === duties.length - 1}
            onMove={(by) => onChange(moved(duties, index, by))}
            onRemove={() => onChange(duties.filter((each) => each.key !== duty.key))}
          >
            <DutyFields duty={duty} path={`duties[${index}]`} set={(change) => put(index, { ...duty, ...change })} />
          </RowFrame>
        ))}
      </ol>
      <Button icon={Plus} onPress={() => onChange([...duties, newDuty()])}>
        {t('addDuty')}
      </Button>
    </>
  );
}
