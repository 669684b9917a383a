import { useTranslations } from 'use-intl';
import { toProblem } from '../../shared/api/problem';
import { showToast } from '../../shared/ui/toast-store';
import { ClassForm } from './ClassForm';
import { type UnitClassView, useRevise } from './class-api';
import { aliasesOf, type ClassDraft, definitionOf, emptyClass } from './class-draft';

interface Props {
  group: UnitClassView;
  etag: string;
  onClose: () => void;
}

/** The newest definition as the start of the next one. */
function startOf(group: UnitClassView): ClassDraft {
  const { definition } = group;
  const unitOf = (id: string) => group.named.find((each) => each.id === id) ?? { id, code: '', name: id };
  const words = { ...emptyClass, name: group.name, aliases: group.aliases.join('\n') };
  if (definition.kind === 'LISTED') {
    return { ...words, units: (definition.units ?? []).map(unitOf), classes: definition.classes ?? [] };
  }
  const parent = definition.parentId ? unitOf(definition.parentId) : null;
  return { ...words, kind: 'RULE', type: definition.type, parent, depth: definition.depth };
}

/** What the class is from a day on; documents of earlier days keep the old definition. */
export function ReviseClass({ group, etag, onClose }: Props) {
  const t = useTranslations('unitClass');
  const revise = useRevise(group.id);
  const save = (draft: ClassDraft) =>
    revise.mutate(
      {
        etag,
        body: {
          from: draft.from ?? '',
          name: draft.name.trim(),
          aliases: aliasesOf(draft),
          definition: definitionOf(draft),
        },
      },
      {
        onSuccess: () => {
          showToast(t('revised'));
          onClose();
        },
        onError: (error) => toProblem(error).status === 412 && showToast(t('stale'), { tone: 'error' }),
      },
    );
  return (
    <ClassForm
      title={t('reviseTitle', { name: group.name })}
      start={startOf(group)}
      ownId={group.id}
      error={revise.error}
      isPending={revise.isPending}
      onSave={save}
      onClose={onClose}
    />
  );
}
