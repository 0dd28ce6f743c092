import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { LeitbildDocument } from '../../../workshop/document';
import { locales } from '../../../workshop/format';
import { colour, sans, serif } from './docx-style';
import { entryTime, fixChartParts } from './fix-chart-parts';
import { applyWordTemplate } from './template/apply-word-template';
import type { WordTemplate } from './template/read-word-template';

/** The fonts of a document: embedded, or else substitutes of about the same width, with the PANOSE kinds of the families. */
const families = [
  { name: serif, instead: 'Georgia,Cambria,Liberation Serif', family: 'roman' },
  { name: sans, instead: 'Segoe UI,Calibri,Liberation Sans', family: 'swiss' },
] as const;

/**
 * Completes the package that the library wrote: the given time instead of the computer's clock, fonts, the language of the
 * whole document, the look of the client's template. Deterministic.
 */
export async function finishDocxPackage(
  bytes: Uint8Array,
  document: LeitbildDocument,
  { now, fontsEmbedded, template }: { now: string; fontsEmbedded: boolean; template?: WordTemplate | null },
): Promise<Uint8Array> {
  const parts = unzipSync(bytes);
  change(parts, 'docProps/core.xml', (xml) =>
    xml
      .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${now}`)
      .replace('</cp:coreProperties>', `<dc:language>${locales[document.language]}</dc:language></cp:coreProperties>`),
  );
  const withItalics = ['word/document.xml', 'word/comments.xml'].some((name) =>
    /<w:i(?:Cs)?\/>/.test(strFromU8(parts[name] ?? new Uint8Array())),
  );
  // Loaded on demand: the fonts are large.
  const fonts = fontsEmbedded && !template ? (await import('./embed-fonts')).embedFonts({ withItalics }) : null;
  Object.assign(parts, fonts?.files);
  change(parts, 'word/fontTable.xml', (xml) =>
    xml.replace(/<w:fonts([^>]*?)\/?>(?:[^]*<\/w:fonts>)?/, (_, attributes: string) => {
      const entries = families.map(
        ({ name, instead, family }) =>
          `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:family w:val="${family}"/><w:pitch w:val="variable"/>${fonts?.elementsOf(name) ?? ''}</w:font>`,
      );
      return `<w:fonts${attributes}>${entries.join('')}</w:fonts>`;
    }),
  );
  if (fonts) {
    change(parts, 'word/settings.xml', (xml) =>
      xml.replace(/<w:displayBackgroundShape\/>/, '$&<w:embedTrueTypeFonts/>'),
    );
  }
  change(parts, 'word/styles.xml', (xml) =>
    // Headlines are not hyphenated; the library has no option for it.
    xml.replace(
      /(<w:style [^>]*w:styleId="(?:Title|Subtitle|Heading[123])"(?:(?!<\/w:style>)[^])*?)(<w:spacing )/g,
      '$1<w:suppressAutoHyphens/>$2',
    ),
  );
  fixChartParts(parts, locales[document.language]);
  const { accent } = document;
  if (accent !== undefined && !template) {
    for (const name of Object.keys(parts))
      if (/^word\/(?:charts\/)?\w+\.xml$/.test(name)) change(parts, name, (xml) => recolour(xml, accent));
  }
  change(parts, 'word/document.xml', (xml) => counters.reduce(renumber, xml));
  if (template) {
    const keepsPages = document.layout === 'poster';
    applyWordTemplate(parts, template, { locale: locales[document.language], keepsPages, fontsEmbedded });
  }
  const names = Object.keys(parts).filter((name) => !name.endsWith('/'));
  // Word requires the list of content types first; everything else is in a fixed order.
  const ordered = ['[Content_Types].xml', ...names.filter((name) => name !== '[Content_Types].xml').sort()];
  const files = Object.fromEntries(ordered.flatMap((name) => (parts[name] ? [[name, parts[name]]] : [])));
  return zipSync(files, { mtime: entryTime, level: 6 });
}

/** The client's colour instead of ours in the attributes of tags; `accent` is `#rrggbb`. */
function recolour(xml: string, accent: string): string {
  const own = new RegExp(`( (?:w:)?(?:val|color|fill)=")${colour.accent}(?=")`, 'g');
  return xml.replace(/<[^<>]+>/g, (tag) => tag.replace(own, `$1${accent.slice(1).toUpperCase()}`));
}

/** Names and ids with a counter, which is the group. */
const counters = [/\b_Toc(\d+)/g, /<w:bookmark(?:Start|End)\b[^>]*? w:id="(\d+)"/g, /<wp:docPr id="(\d+)"/g];

/** The library counts bookmarks and drawings across all documents of the process; here each document starts at one. */
function renumber(xml: string, marks: RegExp): string {
  const numbers = new Map<string, number>();
  return xml.replace(marks, (mark: string, old: string) => {
    const number = numbers.get(old) ?? numbers.size + 1;
    numbers.set(old, number);
    return mark.replace(/\d+(?="?$)/, String(number));
  });
}

function change(parts: Record<string, Uint8Array>, name: string, edit: (xml: string) => string): void {
  const part = parts[name];
  if (part) parts[name] = strToU8(edit(strFromU8(part)));
}
