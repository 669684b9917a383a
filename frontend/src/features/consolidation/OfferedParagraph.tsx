import { Plus } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { Report } from '../../shared/report/report-api';
import { Button } from '../../shared/ui/Button';
import { StatusTag } from '../../shared/ui/StatusTag';
import type { Offered } from './consolidation-api';
import styles from './Offers.module.css';

interface Props {
  paragraph: Offered;
  /** The heading it stands under; absent when the one before it stands under the same. */
  part: Report['outline'][number] | undefined;
  isUsed: boolean;
  onTake?: (pressed: Element) => void;
}

/** Letters of a paragraph that name it on its button. */
const NAME = 60;

/** A unit's paragraph, to take or taken. */
export function OfferedParagraph({ paragraph, part, isUsed, onTake }: Props) {
  const t = useTranslations('consolidation');
  const { text } = paragraph;
  return (
    <li className={styles.offered}>
      {part && (
        <p className={styles.hint}>
          {part.number}. {part.heading}
        </p>
      )}
      <p className={styles.words}>{text}</p>
      {isUsed && <StatusTag status="done">{t('used')}</StatusTag>}
      {!isUsed && onTake && (
        <div data-take>
          <Button
            size="s"
            icon={Plus}
            aria-label={t('takeOf', { text: text.length > NAME ? `${text.slice(0, NAME)}…` : text })}
            onPress={(press) => onTake(press.target)}
          >
            {t('take')}
          </Button>
        </div>
      )}
    </li>
  );
}
