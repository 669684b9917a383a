import { daysBetween } from '../../shared/format/date';
import type { UnitVersion } from './unit-api';

export type Field = 'name' | 'shortName' | 'symbol' | 'parent' | 'type';

export interface VersionChange {
  field: Field;
  old: string | null;
  now: string | null;
}

export interface Period {
  version: UnitVersion;
  /** What differs from the period before; empty for the first. */
  changes: VersionChange[];
  isFirst: boolean;
  /** There is a gap between this period and the one before. */
  resumes: boolean;
}

const fields: Record<Field, (version: UnitVersion) => string | null> = {
  name: (version) => version.name,
  shortName: (version) => version.shortName,
  symbol: (version) => version.symbol ?? null,
  parent: (version) => version.parentName ?? version.parentCode ?? null,
  type: (version) => version.type,
};

function changed(before: UnitVersion, now: UnitVersion): VersionChange[] {
  return (Object.keys(fields) as Field[]).flatMap((field) => {
    const old = fields[field](before);
    const next = fields[field](now);
    return old === next ? [] : [{ field, old, now: next }];
  });
}

const isCurrent = (version: UnitVersion) => !version.retiredBy;
const byDay = (a: UnitVersion, b: UnitVersion) => a.validFrom.localeCompare(b.validFrom);

/** What we take to be so now, oldest first, each with what changed. */
export function periodsOf(versions: readonly UnitVersion[]): Period[] {
  const current = versions.filter(isCurrent).sort(byDay);
  return current.map((version, index) => {
    const before = current[index - 1];
    const gap = before?.validTo ? daysBetween(before.validTo, version.validFrom) > 1 : false;
    return { version, changes: before ? changed(before, version) : [], isFirst: !before, resumes: gap };
  });
}

/** What was taken to be so once and is not any more, newest first. */
export const retiredOf = (versions: readonly UnitVersion[]): UnitVersion[] =>
  versions
    .filter((version) => !isCurrent(version))
    .sort(byDay)
    .reverse();
