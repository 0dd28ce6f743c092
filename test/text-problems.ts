import type { Language } from '../workshop/language';

/** Typographic errors in a text: straight or unpaired quotation marks, hyphens as dashes, double spaces. */
export function textProblems(text: string, language: Language): string[] {
  const count = (mark: string) => text.split(mark).length - 1;
  const problems: string[] = [];
  if (/["']/.test(text)) problems.push(`straight quotation mark in: ${text}`);
  if (/ - /.test(text)) problems.push(`hyphen for a dash in: ${text}`);
  if (/ {2}|\.\.\./.test(text)) problems.push(`double space or three dots in: ${text}`);
  if (language === 'de') {
    if (count('„') !== count('“')) problems.push(`„“ not in pairs in: ${text}`);
    if (/[‘’”]/.test(text)) problems.push(`English quotation mark in: ${text}`);
  } else {
    if (count('“') !== count('”')) problems.push(`“” not in pairs in: ${text}`);
    if (/[„‘]/.test(text)) problems.push(`foreign quotation mark in: ${text}`);
  }
  return problems;
}
