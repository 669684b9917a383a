import type { Content } from '../../shared/report/content';
import type { Report, ReportFigure } from '../../shared/report/report-api';
import type { Contribution } from './consolidation-api';

export interface StandingFigure {
  figure: ReportFigure;
  /** What the units' values come to; null where they are not added up. */
  computed: number | null;
  /** In the report now, perhaps not saved yet. */
  value: number | null;
  state: 'none' | 'match' | 'mismatch';
}

/** How the content stands against what the units sent. */
export interface Standing {
  /** Paragraphs of the units that the content refers to. */
  used: ReadonlySet<string>;
  unused: number;
  figures: StandingFigure[];
  mismatches: number;
}

function standingFigure(figure: ReportFigure, value: number | null): StandingFigure {
  const computed = figure.computed ?? null;
  return { figure, computed, value, state: computed === null ? 'none' : value === computed ? 'match' : 'mismatch' };
}

export function usedIn(content: Content): Set<string> {
  const all = Object.values(content.sections).flat();
  return new Set(all.flatMap((paragraph) => paragraph.sources).map((source) => source.paragraphId));
}

export function standingOf(report: Report, content: Content, contributions: readonly Contribution[]): Standing {
  const used = usedIn(content);
  const figures = report.figures.map((figure) => standingFigure(figure, content.figures[figure.code] ?? null));
  return {
    used,
    unused: contributions.flatMap((each) => each.paragraphs).filter((each) => !used.has(each.id)).length,
    figures,
    mismatches: figures.filter((each) => each.state === 'mismatch').length,
  };
}
