import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Content } from '../../shared/report/content';
import type { Report } from '../../shared/report/report-api';
import { Panel } from '../../shared/ui/Panel';
import type { Contribution } from './consolidation-api';
import { SectionEditor } from './SectionEditor';
import type { Editing } from './use-editing';

interface Props {
  outline: Report['outline'];
  content: Content;
  contributions: readonly Contribution[];
  /** Absent where the report may only be read. */
  editing?: Editing;
}

/** The outline with its paragraphs; the keyboard follows a paragraph that moves. */
export function OutlineEditor({ outline, content, contributions, editing }: Props) {
  const t = useTranslations('consolidation');
  const box = useRef<HTMLDivElement>(null);
  const focus = editing?.focus;
  useEffect(() => {
    if (focus) box.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(focus.key)}"]`)?.focus();
  }, [focus]);
  return (
    <div ref={box}>
      <Panel title={t('report')} fill="flush">
        {outline.map((part) => (
          <SectionEditor
            key={part.code}
            part={part}
            isParent={outline.some((other) => other.code.startsWith(`${part.code}.`))}
            paragraphs={content.sections[part.code] ?? []}
            contributions={contributions}
            editing={editing}
          />
        ))}
      </Panel>
    </div>
  );
}
