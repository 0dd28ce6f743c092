import type { DocumentFormat } from '../../../preload/contract';
import {
  additionsOf,
  defaultAdditions,
  type DocumentAddition,
  type DocumentKind,
} from '../../../workshop/document-definitions/document-registry';
import type { Language } from '../../../workshop/language';

export const documentFormats: readonly DocumentFormat[] = ['docx', 'pptx', 'pdf', 'html', 'md', 'txt'];

/** The formats in which a document is exported, and what it contains on request. */
export interface ExportChoice {
  formats: DocumentFormat[];
  additions: DocumentAddition[];
  /** Whether Word files contain their fonts. */
  fontsEmbedded: boolean;
}

/** The last choice for this document on this computer. */
export function loadExportChoice(kind: DocumentKind): ExportChoice {
  const kept = localStorage.getItem(name(kind));
  if (kept === null) return { formats: ['docx', 'pdf'], additions: defaultAdditions(kind), fontsEmbedded: true };
  const words = kept.split(' ');
  return {
    formats: documentFormats.filter((format) => words.includes(format)),
    additions: additionsOf(kind).flatMap(([addition]) => (words.includes(addition) ? [addition] : [])),
    fontsEmbedded: !words.includes(noFonts),
  };
}

export function saveExportChoice(kind: DocumentKind, { formats, additions, fontsEmbedded }: ExportChoice): void {
  localStorage.setItem(name(kind), [...formats, ...additions, ...(fontsEmbedded ? [] : [noFonts])].join(' '));
}

/** Stored when fonts are not embedded; choices of earlier versions embed them. */
const noFonts = 'no-fonts';

const name = (kind: DocumentKind) => `export of ${kind}`;

/** Chapters that were left out of this document the last time, by their headings in this language. */
export function loadLeftOut(kind: DocumentKind, language: Language): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(leftOutName(kind, language)) ?? '[]');
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  } catch {
    return [];
  }
}

export function saveLeftOut(kind: DocumentKind, language: Language, leftOut: readonly string[]): void {
  localStorage.setItem(leftOutName(kind, language), JSON.stringify(leftOut));
}

const leftOutName = (kind: DocumentKind, language: Language) => `left out of ${kind} in ${language}`;
