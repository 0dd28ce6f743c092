/** Colours of documents as hex values: the light theme on white paper. */
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

/** CSS font families of documents: the bundled fonts, then those of Office programs. */
export const printFonts = {
  serif: "'Source Serif 4', Georgia, 'Times New Roman', serif",
  sans: "'Source Sans 3', 'Segoe UI', Calibri, Carlito, sans-serif",
} as const;
