/** Names that Windows reserves for devices, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(\.|$)/i;

/** Maximum length of a folder name in UTF-16 code units; Windows limits paths to 260. */
const maxLength = 80;

/** For titles without any usable character; the same word in German and English. */
const fallback = 'Workshop';

/**
 * A readable folder name that Windows, macOS and Linux accept: the title without the characters that one of them refuses.
 */
export function folderName(title: string): string {
  const words = title
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, ' ')
    .replace(/\s*[:|/\\]+\s*/g, ' - ')
    .replace(/[<>"?*]/g, '')
    .replace(/\s+/g, ' ');
  const characters = Array.from(words);
  while (characters.join('').length > maxLength) characters.pop();
  // Hidden folders begin with a dot; Windows removes trailing dots and spaces.
  const name = characters.join('').replace(/^[.\s-]+|[.\s-]+$/g, '');
  if (name === '') return fallback;
  return reserved.test(name) ? `${fallback} ${name}` : name;
}

/** `name`, or the first of `name 2`, `name 3`, ... that differs from all existing names. Case is ignored. */
export function uniqueName(name: string, existing: readonly string[]): string {
  const taken = new Set(existing.map((other) => other.normalize('NFC').toLowerCase()));
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${name} ${number}`;
  return candidate;
}
