import { classes, classView, department, events, imported, preview, treeOf, unitList, versions } from './units';

const list = (items: unknown[]) => ({ items });

/** What the directory answers of units. */
export const unitAnswers: [RegExp, (url: URL) => unknown][] = [
  [
    /directory\/v1\/units$/,
    (url) => list(unitList.filter((unit) => unit.name.includes(url.searchParams.get('q') ?? ''))),
  ],
  [/directory\/v1\/units\/tree$/, (url) => list(treeOf(url.searchParams.get('parent')))],
  [/directory\/v1\/units\/[^/]+\/versions$/, () => versions],
  [/directory\/v1\/units\/[^/]+\/events$/, () => events],
  [
    /directory\/v1\/units\/[^/]+\/successors$/,
    (url) => ({
      successors: url.searchParams.get('asOf')
        ? [{ id: 'u-SOTC', code: 'SOTC', name: 'Sở Tài chính', from: '2025-03-01' }]
        : [],
      decisionNeeded: false,
    }),
  ],
  [
    /directory\/v1\/units\/[^/]+\/classes$/,
    () => [{ id: 'c-so', code: 'CAC_SO', name: 'các sở, ban, ngành', direct: true }],
  ],
  [
    /directory\/v1\/units\/[^/]+\/aliases$/,
    () => [
      { id: 'a1', spelling: 'STC', from: '2009-01-01' },
      { id: 'a2', spelling: 'Sở Tài chính Vật giá', from: '2004-01-01', to: '2008-12-31' },
    ],
  ],
  [/directory\/v1\/units\/[^/]+$/, () => department],
  [/directory\/v1\/unit-events$/, () => list(events.slice(0, 4))],
  [/directory\/v1\/unit-events:preview$/, () => preview],
  [/directory\/v1\/unit-imports$/, () => imported],
  [/directory\/v1\/unit-classes$/, () => list(classes)],
  [/directory\/v1\/unit-classes\/[^/]+$/, () => classView],
];
