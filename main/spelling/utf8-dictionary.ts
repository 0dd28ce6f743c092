/** A Hunspell dictionary: rules (.aff) and words (.dic). */
export interface Dictionary {
  rules: Uint8Array;
  words: Uint8Array;
}

/**
 * Converts a dictionary to UTF-8: many German ones are in ISO 8859-1. Null when the encoding that its rules name is unknown, or when the
 * words do not begin with their number, as those of a dictionary do.
 */
export function utf8Dictionary({ rules, words }: Dictionary): Dictionary | null {
  const header = new TextDecoder('latin1').decode(rules.subarray(0, 100_000));
  const named = /^\ufeff?(?:ï»¿)?\s*SET\s+(\S+)/m.exec(header)?.[1] ?? 'ISO8859-1';
  const label = named
    .toLowerCase()
    .replace(/^iso-?8859-?/, 'iso-8859-')
    .replace(/^microsoft-cp/, 'windows-');
  const decoder = decoderOf(label);
  if (!decoder) return null;
  const text = decoder.decode(words);
  if (!/^\s*\d+\s*$/m.test(text.slice(0, 200).split('\n')[0] ?? '')) return null;
  const rest = decoder.decode(rules).replace(/^\s*SET\s.*$/m, '');
  // Flags of one byte become characters of several bytes.
  const flags = /^\s*FLAG\s/m.test(rest) || label === 'utf-8' ? '' : 'FLAG UTF-8\n';
  const encoder = new TextEncoder();
  return { rules: encoder.encode(`SET UTF-8\n${flags}${rest}`), words: encoder.encode(text) };
}

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
