import { useTranslations } from 'use-intl';
import type { ClassDefinition } from './class-api';

/** What a definition says, in a sentence; `nameOf` names a unit of the directory. */
export function useDefinitionWords() {
  const t = useTranslations('unitClass');
  const words = useTranslations('directory');
  return (definition: ClassDefinition, nameOf: (id: string) => string | undefined): string => {
    if (definition.kind === 'LISTED') {
      const units = definition.units?.length ?? 0;
      const classes = definition.classes?.length ?? 0;
      return classes > 0 ? t('saysListedClasses', { units, classes }) : t('saysListed', { units });
    }
    const parent = definition.parentId ? (nameOf(definition.parentId) ?? definition.parentId) : t('anywhere');
    return t(`saysRule.${definition.depth}`, { type: words(`type.${definition.type}`), parent });
  };
}
