import { useNavigate } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { showToast } from '../../shared/ui/toast-store';
import { ClassForm } from './ClassForm';
import { useDefine } from './class-api';
import { aliasesOf, type ClassDraft, definitionOf, emptyClass } from './class-draft';

/** A class that is new to the directory; its page opens when it is there. */
export function NewClass({ onClose }: { onClose: () => void }) {
  const t = useTranslations('unitClass');
  const navigate = useNavigate();
  const define = useDefine();
  async function save(draft: ClassDraft) {
    const made = await define
      .mutateAsync({
        code: draft.code,
        name: draft.name.trim(),
        aliases: aliasesOf(draft),
        from: draft.from ?? '',
        definition: definitionOf(draft),
      })
      .catch(() => null);
    if (!made) return;
    showToast(t('created', { name: made.name }));
    await navigate({ to: '/don-vi/nhom/$id', params: { id: made.id }, search: {} });
  }
  return (
    <ClassForm
      title={t('createTitle')}
      start={emptyClass}
      ownId={null}
      error={define.error}
      isPending={define.isPending}
      onSave={(draft) => void save(draft)}
      onClose={onClose}
    />
  );
}
