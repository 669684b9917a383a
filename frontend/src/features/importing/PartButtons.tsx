import { CircleMinus, Pencil, Undo2 } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { Button } from '../../shared/ui/Button';
import { IconButton } from '../../shared/ui/IconButton';
import type { Review } from './use-review';

interface Props {
  /** `task-3` or `duty-0`. */
  mark: string;
  /** What it is called, for who does not see it: "nhiệm vụ 4". */
  name: string;
  isOut: boolean;
  review: Review;
}

/** What can be done about a read thing: put it right, leave it out, bring it back. */
export function PartButtons({ mark, name, isOut, review }: Props) {
  const t = useTranslations('importing');
  if (isOut) {
    return (
      <Button
        size="s"
        variant="quiet"
        icon={Undo2}
        aria-label={t('bringBackThis', { name })}
        onPress={() => review.leaveOut(mark)}
      >
        {t('bringBack')}
      </Button>
    );
  }
  return (
    <>
      <Button
        size="s"
        variant="quiet"
        icon={Pencil}
        aria-label={t('fixThis', { name })}
        onPress={() => review.fix(mark)}
      >
        {t('fix')}
      </Button>
      <IconButton
        size="s"
        icon={CircleMinus}
        label={t('leaveOutThis', { name })}
        onPress={() => review.leaveOut(mark)}
      />
    </>
  );
}
