export const conflict = {
  title: 'The report was changed elsewhere',
  text: "Your text and the server's differ in these sections. Choose what to keep for each; nothing is lost so far.",
  waiting: 'Your text is not saved, since the report was changed elsewhere. Compare the two to go on.',
  compare: 'Compare the two',
  keep: 'Keep for section {section}',
  keepFigures: 'Keep for the figures',
  choice: { mine: 'Yours', theirs: "The server's", both: 'Both' },
  blank: '(empty)',
  resolve: 'Save what is chosen',
} as const;
