import type { DocumentFormat } from '../../preload/contract';
import type { DocumentAddition, DocumentKind } from '../../workshop/documents';

export const documentFormats: readonly DocumentFormat[] = ['docx', 'pdf', 'html', 'md', 'txt'];
export const documentAdditions: readonly DocumentAddition[] = ['faq', 'comments', 'resolved', 'promises'];

/** In which formats a document goes out, and what a press release takes along. */
export interface ExportChoice {
  formats: DocumentFormat[];
  additions: DocumentAddition[];
}

const usual: ExportChoice = { formats: ['docx', 'pdf'], additions: ['faq'] };

/** What was chosen last for this kind of document on this computer. */
export function loadExportChoice(kind: DocumentKind): ExportChoice {
  const kept = localStorage.getItem(name(kind));
  if (kept === null) return usual;
  const words = kept.split(' ');
  return {
    formats: documentFormats.filter((format) => words.includes(format)),
    additions: documentAdditions.filter((addition) => words.includes(addition)),
  };
}

export function saveExportChoice(kind: DocumentKind, { formats, additions }: ExportChoice): void {
  localStorage.setItem(name(kind), [...formats, ...additions].join(' '));
}

const name = (kind: DocumentKind) => `export of ${kind}`;
