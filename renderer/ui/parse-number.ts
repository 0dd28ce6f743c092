type Language = 'de' | 'en';

/**
 * The number that a person typed, or null when the text is no number. Decimal and grouping marks are those of the language (`1.234,5`
 * in German, `1,234.5` in English); a single mark that cannot group, as in the German `12.5`, is a decimal mark. Spaces, a per cent
 * sign at the end and the minus U+2212 are accepted.
 */
export function parseNumber(text: string, language: Language): number | null {
  const plain = text
    .replaceAll(/[\s'’\u00A0\u202F]/g, '')
    .replace('−', '-')
    .replace(/%$/, '');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(plain)) return null;
  const [decimal, grouping] = language === 'de' ? [',', '.'] : ['.', ','];
  const [whole = '', ...rest] = plain.split(decimal);
  if (rest.length > 1 || rest[0]?.includes(grouping)) return null;
  const groups = whole.split(grouping);
  const isGrouped = groups.length > 1 && groups.slice(1).every((group) => group.length === 3);
  if (isGrouped || groups.length === 1) return Number(`${groups.join('')}.${rest[0] === '' ? '0' : (rest[0] ?? '0')}`);
  return rest.length === 0 && groups.length === 2 ? Number(groups.join('.')) : null;
}
