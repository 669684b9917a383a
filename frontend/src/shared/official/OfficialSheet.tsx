import type { ReactNode } from 'react';
import { DocumentSheet } from '../ui/DocumentSheet';
import styles from './Official.module.css';
import { OfficialAnnex } from './OfficialAnnex';
import { OfficialFoot } from './OfficialFoot';
import { OfficialHead } from './OfficialHead';
import type { SheetDocument, SheetParagraph, SheetSection } from './sheet-model';

interface Props {
  label: string;
  document: SheetDocument;
  /** What stands under a paragraph on demand: where it came from. Never printed. */
  noteOf?: (paragraph: SheetParagraph) => ReactNode;
}

/** A report in the layout of Decree 30/2020, as it will be, or was, issued. */
export function OfficialSheet({ label, document, noteOf }: Props) {
  return (
    <DocumentSheet label={label} format="page">
      <div className={styles.paper}>
        <OfficialHead document={document} />
        {document.basis.map((sentence) => (
          <p key={sentence} className={styles.basis}>
            {sentence}
          </p>
        ))}
        {document.sections.map((section) => (
          <Section key={section.code} section={section} noteOf={noteOf} />
        ))}
        <p className={styles.text}>{document.agency} trân trọng báo cáo./.</p>
        <OfficialFoot document={document} />
        <OfficialAnnex document={document} />
      </div>
    </DocumentSheet>
  );
}

function Section({ section, noteOf }: { section: SheetSection; noteOf: Props['noteOf'] }) {
  const title = `${section.number}. ${section.heading}`;
  return (
    <section>
      {section.level === 1 ? <h2 className={styles.part}>{title}</h2> : <h3 className={styles.subPart}>{title}</h3>}
      {section.paragraphs.map((paragraph) => (
        <div key={paragraph.id}>
          <p className={styles.text}>{paragraph.text}</p>
          {noteOf && <div className={styles.note}>{noteOf(paragraph)}</div>}
        </div>
      ))}
    </section>
  );
}
