/** Names that Windows keeps for devices, with or without an ending. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Longest folder name, in UTF-16 code units; leaves room for paths of 260 on Windows. */
const longest = 80;

/** For titles of which nothing is left; the same word in German and English. */
const fallback = 'Workshop';

/**
 * A folder name that a person recognises and that Windows, macOS and Linux accept: the title without characters that one of
 * them refuses.
 */
export function folderName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
    .replace(/\s*[:|/\\]+\s*/g, ' - ')
    .replace(/[<>"?*]/g, '')
    .replace(/\s+/g, ' ');
  const characters = Array.from(words);
  while (characters.join('').length > longest) characters.pop();
  // Hidden folders begin with a dot, Windows drops dots and spaces at the end.
  const name = characters.join('').replace(/^[.\s-]+|[.\s-]+$/g, '');
  if (name === '') return fallback;
  return reserved.test(name) ? `${fallback} ${name}` : name;
}

/** `name`, or `name 2`, `name 3`, ... until it differs from all existing names, also where case does not count. */
export function uniqueName(name: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((other) => other.normalize('NFC').toLowerCase()));
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${name} ${number}`;
  return candidate;
}
