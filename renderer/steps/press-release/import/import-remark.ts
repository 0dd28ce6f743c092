/** What of a file was left out or changed. Each is named in the preview of an import. */
export const importRemarks = [
  /** Left out. */
  'comments',
  'deletions',
  'hiddenTexts',
  'formulas',
  'objects',
  'unknown',
  /** Imported, but elsewhere or without their look. */
  'textBoxes',
  'footnotes',
  'styles',
] as const;

export interface ImportRemark {
  kind: (typeof importRemarks)[number];
  count: number;
  /** The first names, of styles for instance. */
  names: string[];
}
