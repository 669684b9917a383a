/** The one-way road: app → features → shared → generated; a feature never imports a feature. */
module.exports = {
  forbidden: [
    {
      name: 'shared-knows-no-feature',
      severity: 'error',
      from: { path: '^src/shared' },
      to: { path: '^src/(features|app)' },
    },
    { name: 'feature-knows-no-app', severity: 'error', from: { path: '^src/features' }, to: { path: '^src/app' } },
    {
      name: 'feature-knows-no-feature',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'ui-knows-no-api',
      severity: 'error',
      from: { path: '^src/shared/ui' },
      to: { path: '^src/(generated|shared/(session|i18n/en))' },
    },
    { name: 'no-circle', severity: 'error', from: { pathNot: '^src/generated' }, to: { circular: true } },
    {
      name: 'aria-entries-only',
      comment: 'The root of react-aria-components pulls in the whole kit: import its entries.',
      severity: 'error',
      from: { path: '^src' },
      to: { path: 'react-aria-components/dist/exports/index\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '\\.test\\.tsx?$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
