import type { IsoDate } from '../../shared/format/date';
import type { Lane, LaneSpan } from '../../shared/ui/TimeLanes';
import type { UnitCode, UnitVersion } from './unit-api';
import { periodsOf } from './version-changes';

type Said = (version: UnitVersion) => string | null;

/** Neighbouring periods that say the same are one bar. */
function spans(versions: readonly UnitVersion[], said: Said): LaneSpan[] {
  const found: LaneSpan[] = [];
  for (const { version, resumes } of periodsOf(versions)) {
    const text = said(version);
    const last = found.at(-1);
    const to = version.validTo ?? null;
    if (text === null) continue;
    if (last && last.text === text && !resumes) last.to = to;
    else found.push({ id: version.validFrom, from: version.validFrom, to, text });
  }
  return found;
}

export interface LaneWords {
  name: string;
  parent: string;
  symbol: string;
  scheme: (code: UnitCode) => string;
}

/** The lanes of the drawing: name, parent, symbol, and each scheme of codes; those without a fact are left out. */
export function lanesOf(versions: readonly UnitVersion[], codes: readonly UnitCode[], words: LaneWords): Lane[] {
  const schemes = [...new Set(codes.map((code) => code.scheme))];
  const lanes: Lane[] = [
    { id: 'name', label: words.name, spans: spans(versions, (version) => version.shortName) },
    {
      id: 'parent',
      label: words.parent,
      spans: spans(versions, (version) => version.parentName ?? version.parentCode ?? null),
    },
    { id: 'symbol', label: words.symbol, spans: spans(versions, (version) => version.symbol ?? null) },
    ...schemes.map((scheme) => {
      const own = codes.filter((code) => code.scheme === scheme);
      return {
        id: scheme,
        label: words.scheme(own[0] as UnitCode),
        spans: own.map((code) => ({
          id: `${code.code}${code.validFrom}`,
          from: code.validFrom,
          to: code.validTo ?? null,
          text: code.code,
        })),
      };
    }),
  ];
  return lanes.filter((lane) => lane.spans.length > 0);
}

/** What still lasts runs on for this share of the drawing, so that its words can be read. */
const AHEAD = 0.18;

/** From the first year to some years after the last day that matters. */
export function frameOf(versions: readonly UnitVersion[], days: readonly IsoDate[]): { from: IsoDate; to: IsoDate } {
  const all = [
    ...versions.flatMap((each) => [each.validFrom, ...(each.validTo ? [each.validTo] : [])]),
    ...days,
  ].sort();
  const first = Number((all[0] ?? '2000').slice(0, 4));
  const last = Number((all.at(-1) ?? '2000').slice(0, 4));
  const ahead = Math.max(1, Math.ceil((last - first) * AHEAD));
  return { from: `${first}-01-01`, to: `${last + ahead}-01-01` };
}
