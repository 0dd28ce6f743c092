import sansBoldItalic from '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf?inline';
import sansBold from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?inline';
import sansItalic from '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf?inline';
import sans from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?inline';
import serifBoldItalic from '@expo-google-fonts/source-serif-4/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf?inline';
import serifBold from '@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf?inline';
import serifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?inline';
import serif from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?inline';
import { createHash } from 'node:crypto';

/** The faces of a family as data URLs, in the order in which Word lists them. */
const faces = {
  'Source Serif 4': { Regular: serif, Bold: serifBold, Italic: serifItalic, BoldItalic: serifBoldItalic },
  'Source Sans 3': { Regular: sans, Bold: sansBold, Italic: sansItalic, BoldItalic: sansBoldItalic },
} as const;

export type EmbeddedFamily = keyof typeof faces;

const relationship = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/font';

export interface EmbeddedFonts {
  /** Files of the package by name: the fonts, and the relationships of the font table. */
  files: Record<string, Uint8Array>;
  /** The elements of a family's entry in the font table. */
  elementsOf: (family: EmbeddedFamily) => string;
}

/**
 * The fonts of a document as parts of a Word file, obfuscated as ECMA-376 part 4, 17.8.1 asks for: their first 32 bytes are
 * combined with a key. Italic faces are left out of a document without italics, to keep it small.
 */
export function embedFonts({ withItalics }: { withItalics: boolean }): EmbeddedFonts {
  const files: Record<string, Uint8Array> = {};
  const elements: Record<EmbeddedFamily, string> = { 'Source Serif 4': '', 'Source Sans 3': '' };
  const targets: string[] = [];
  for (const family of Object.keys(faces) as EmbeddedFamily[]) {
    for (const [face, url] of Object.entries(faces[family])) {
      if (face.includes('Italic') && !withItalics) continue;
      const number = targets.length + 1;
      const bytes = Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
      const key = createHash('sha256').update(bytes).digest().subarray(0, 16);
      files[`word/fonts/font${number}.odttf`] = obfuscate(bytes, key);
      targets.push(`<Relationship Id="rId${number}" Type="${relationship}" Target="fonts/font${number}.odttf"/>`);
      elements[family] += `<w:embed${face} r:id="rId${number}" w:fontKey="${guidOf(key)}"/>`;
    }
  }
  files['word/_rels/fontTable.xml.rels'] = new TextEncoder().encode(
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
  );
  return { files, elementsOf: (family) => elements[family] };
}

/** Combines the first two runs of 16 bytes with the key, from its last byte to its first. */
function obfuscate(font: Uint8Array, key: Uint8Array): Uint8Array {
  const bytes = Uint8Array.from(font);
  for (let index = 0; index < 32; index++) bytes[index] = (bytes[index] ?? 0) ^ (key[15 - (index % 16)] ?? 0);
  return bytes;
}

/** The key as a GUID in braces: its bytes in the order in which they are written. */
function guidOf(key: Uint8Array): string {
  const digits = Buffer.from(key).toString('hex').toUpperCase();
  return `{${digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')}}`;
}
