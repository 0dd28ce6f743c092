import { locales } from '../../../workshop/format';
import type { LeitbildDocument } from '../../../workshop/document';
import { escapeXml } from '../../../workshop/svg/escape-xml';
import { emu } from './drawing-xml';
import { namespaces } from './master-xml';

interface PresentationParts {
  master: string;
  /** Of slides, in points. */
  size: { width: number; height: number };
  notesMaster: string;
  /** Relationships to the slides. */
  slides: readonly string[];
  /** Names of the sections with the number of their slides. */
  sections: readonly { name: string; count: number }[];
}

/** Ids of slides begin here (ECMA-376 part 1, 19.7.13). */
const firstSlideId = 256;

/** The presentation: its slides in order, with sections for those that are shown and those that are hidden. */
export function presentationXml({ master, size, notesMaster, slides, sections }: PresentationParts): string {
  let next = firstSlideId;
  const sectionXml = sections
    .filter(({ count }) => count > 0)
    .map(({ name, count }, index) => {
      const ids = Array.from({ length: count }, () => `<p14:sldId id="${next++}"/>`);
      return `<p14:section name="${escapeXml(name)}" id="{0B6E7800-0000-4000-8000-00000000000${index + 1}}"><p14:sldIdLst>${ids.join('')}</p14:sldIdLst></p14:section>`;
    });
  const styles = Array.from(
    { length: 9 },
    (_, index) =>
      `<a:lvl${index + 1}pPr marL="0" algn="l" rtl="0"><a:defRPr sz="1800"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/><a:ea typeface="+mn-ea"/><a:cs typeface="+mn-cs"/></a:defRPr></a:lvl${index + 1}pPr>`,
  );
  return [
    `<p:presentation ${namespaces} saveSubsetFonts="1"><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="${master}"/></p:sldMasterIdLst>`,
    `<p:notesMasterIdLst><p:notesMasterId r:id="${notesMaster}"/></p:notesMasterIdLst>`,
    `<p:sldIdLst>${slides.map((id, index) => `<p:sldId id="${firstSlideId + index}" r:id="${id}"/>`).join('')}</p:sldIdLst>`,
    `<p:sldSz cx="${emu(size.width)}" cy="${emu(size.height)}"/><p:notesSz cx="6858000" cy="9144000"/>`,
    `<p:defaultTextStyle>${styles.join('')}</p:defaultTextStyle>`,
    `<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main">${sectionXml.join('')}</p14:sectionLst></p:ext></p:extLst></p:presentation>`,
  ].join('');
}

/** Title, author, language and dates in the properties of the file. */
export function corePropertiesXml(document: LeitbildDocument, now: string): string {
  const author = escapeXml(document.author || document.organisation);
  const time = now.replace(/\.\d+Z$/, 'Z');
  return [
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(document.title)}</dc:title><dc:subject>${escapeXml(document.name)}</dc:subject><dc:creator>${author}</dc:creator><dc:description>${escapeXml(document.confidentiality)}</dc:description><cp:lastModifiedBy>${author}</cp:lastModifiedBy>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${time}</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">${time}</dcterms:modified><dc:language>${locales[document.language]}</dc:language></cp:coreProperties>`,
  ].join('');
}

export function appPropertiesXml({ organisation }: LeitbildDocument, slides: number, hidden: number): string {
  return `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Leitbild</Application><Slides>${slides}</Slides><Notes>${slides}</Notes><HiddenSlides>${hidden}</HiddenSlides><Company>${escapeXml(organisation)}</Company></Properties>`;
}
