import type { Content } from './content';
import styles from './Editor.module.css';
import { FigureFields } from './FigureFields';
import type { Report } from './report-api';
import { SectionEditor } from './SectionEditor';

interface Props {
  report: Report;
  content: Content;
  /** Absent: the report is only read. */
  onChange?: (next: (before: Content) => Content) => void;
  /** Told which section the person is in. */
  onSection?: (code: string) => void;
}

/** The report by its outline: each heading with its guidance and paragraphs, the figures after the text. */
export function OutlineEditor({ report, content, onChange, onSection }: Props) {
  // A heading that has others under it carries no text of its own.
  const isParent = (code: string) => report.outline.some((part) => part.code.startsWith(`${code}.`));
  return (
    <div className={styles.paper}>
      {report.outline.map((part) => (
        <SectionEditor
          key={part.code}
          part={part}
          isParent={isParent(part.code)}
          paragraphs={content.sections[part.code] ?? []}
          onChange={onChange}
          onFocus={() => onSection?.(part.code)}
        />
      ))}
      <FigureFields figures={report.figures} values={content.figures} onChange={onChange} />
    </div>
  );
}
