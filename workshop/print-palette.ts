/** Colours of documents, on white paper, as hex values: the light theme without its tinted paper. */
export const printPalette = {
  ink: '#1E2326',
  muted: '#5C6468',
  hairline: '#D5D2CA',
  band: '#F6F4EF',
  paper: '#FFFFFF',
  accent: '#0B6E78',
  signal: '#8A5A00',
  alarm: '#A63A2B',
} as const;

/** Font families of documents: the bundled faces first, then what Office programs have. */
export const printFonts = {
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Segoe UI', Calibri, Carlito, sans-serif",
} as const;
