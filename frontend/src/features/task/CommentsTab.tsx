import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { formatInstant } from '../../shared/format/date';
import { Button } from '../../shared/ui/Button';
import { ErrorState } from '../../shared/ui/ErrorState';
import { Skeleton } from '../../shared/ui/Skeleton';
import { TextArea } from '../../shared/ui/TextArea';
import { type CommentView, useAddComment } from './comment-api';
import styles from './Sheet.module.css';
import type { AssignmentView } from './task-api';

interface Props {
  taskId: string;
  part: AssignmentView;
  comments: UseQueryResult<CommentView[]>;
}

/** As long as a comment may be. */
const MOST = 2000;

/** What everyone who sees the task says of it; a comment stays as it was written. */
export function CommentsTab({ taskId, part, comments }: Props) {
  const t = useTranslations('taskSheet');
  const add = useAddComment(taskId);
  const [text, setText] = useState('');
  if (comments.isPending) return <Skeleton lines={3} />;
  if (comments.isError) return <ErrorState error={comments.error} onRetry={() => void comments.refetch()} />;
  return (
    <>
      {part.allowedActions.includes('COMMENT') && (
        <form className={styles.form} aria-label={t('comment')}>
          <TextArea
            label={t('comment')}
            hint={t('commentHint')}
            rows={3}
            maxLength={MOST}
            value={text}
            onChange={setText}
          />
          <div>
            <Button
              variant="primary"
              isPending={add.isPending}
              isDisabled={!text.trim()}
              onPress={() => add.mutate(text.trim(), { onSuccess: () => setText('') })}
            >
              {t('send')}
            </Button>
          </div>
        </form>
      )}
      {comments.data.length === 0 && <p className={styles.quiet}>{t('noComment')}</p>}
      <ol className={styles.entries}>
        {comments.data.map((comment) => (
          <li key={comment.id} className={styles.entry}>
            <span className={styles.meta}>
              {formatInstant(comment.at)} · {comment.actor}
              {comment.unitCode && ` · ${comment.unitCode}`}
            </span>
            <p className={styles.text}>{comment.text}</p>
          </li>
        ))}
      </ol>
    </>
  );
}
