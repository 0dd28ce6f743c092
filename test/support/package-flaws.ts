import { posix } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { xmlFlaw } from './xml-flaw';

/** The parts of a presentation as text, by name. */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/**
 * What PowerPoint would repair in a presentation, one line each: parts that are not well-formed, relationships without target or without
 * use, content types of missing parts, ids that occur twice, shapes without text body, and text that is too small.
 */
export function presentationFlaws(bytes: Uint8Array): string[] {
  const parts = partsOf(bytes);
  const flaws: string[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    if (!/\.(xml|rels|svg)$/.test(name)) continue;
    const flaw = xmlFlaw(xml);
    if (flaw !== null) flaws.push(`${name}: ${flaw}`);
  }
  const types = parts['[Content_Types].xml'] ?? '';
  for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) {
    if (!(name in parts)) flaws.push(`content type of the missing ${name}`);
  }
  for (const [name, xml] of Object.entries(parts).filter(([part]) => part.endsWith('.rels'))) {
    const owner = name.replace('_rels/', '').replace(/\.rels$/, '');
    for (const [, id = '', target = '', mode = ''] of xml.matchAll(
      /Id="([^"]+)" Type="[^"]+" Target="([^"]+)"( TargetMode="External")?/g,
    )) {
      const part = posix.join(posix.dirname(owner), target);
      if (mode === '' && !(part in parts)) flaws.push(`${name}: ${id} leads to the missing ${part}`);
    }
    const ids = new Set(Array.from(xml.matchAll(/ Id="([^"]+)"/g), ([, id]) => id));
    for (const [, id = ''] of (parts[owner] ?? '').matchAll(/ r:(?:id|embed)="([^"]+)"/g)) {
      if (!ids.has(id)) flaws.push(`${owner}: ${id} is no relationship`);
    }
  }
  for (const [name, xml] of Object.entries(parts).filter(([part]) =>
    /^ppt\/(slides|notesSlides|slideLayouts)\/[^/]+xml$/.test(part),
  )) {
    const ids = Array.from(xml.matchAll(/<p:cNvPr id="(\d+)"/g), ([, id]) => id);
    if (new Set(ids).size < ids.length) flaws.push(`${name}: an id occurs twice`);
    const shapes = xml.match(/<p:sp>.*?<\/p:sp>/gs) ?? [];
    if (shapes.some((shape) => !shape.includes('<p:txBody>'))) flaws.push(`${name}: a shape without text body`);
    const small = Array.from(xml.matchAll(/ sz="(\d+)"/g), ([, size]) => Number(size)).filter((size) => size < 1400);
    if (small.length > 0) flaws.push(`${name}: text of ${small[0]} hundredths of a point`);
  }
  return flaws;
}
