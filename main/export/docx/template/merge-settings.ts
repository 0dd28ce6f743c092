import { childOf, element, type XmlElement } from '../../template/xml-tree';
import type { WordTemplate } from './read-word-template';

interface SettingsUse {
  locale: string;
  keepsPages: boolean;
  evenPages: boolean;
  /** Whether the fonts of the template are embedded. */
  hasFonts: boolean;
}

/** Settings on which the pages of a template depend, in the order of the schema. */
const pageSettings = [
  'w:mirrorMargins',
  'w:alignBordersAndEdges',
  'w:bordersDoNotSurroundHeader',
  'w:bordersDoNotSurroundFooter',
  'w:gutterAtTop',
];

/** Settings of ours that come before those of the pages. */
const first = ['w:displayBackgroundShape', 'w:embedTrueTypeFonts'];

/**
 * Our settings with those on which pages, fonts and colours of the template depend. Everything else of the template is left behind: the
 * template that it was made from, protection, mail merge, macros, revision marks.
 */
export function mergedSettings(ours: XmlElement, template: WordTemplate, use: SettingsUse): XmlElement {
  const { settings: theirs } = template;
  const taken = (names: readonly string[]) =>
    names.flatMap((name) => {
      const setting = childOf(theirs ?? undefined, name);
      return setting ? [element(name, ofWord(setting.attributes))] : [];
    });
  const children = ours.children.filter((child) => typeof child !== 'string');
  const head = children.filter(({ name }) => name === 'w:displayBackgroundShape');
  const rest = children.filter(({ name }) => !first.includes(name));
  for (const setting of rest) {
    if (setting.name === 'w:evenAndOddHeaders') setting.attributes = { 'w:val': String(use.evenPages) };
    const theirTab = childOf(theirs ?? undefined, 'w:defaultTabStop');
    if (setting.name === 'w:defaultTabStop' && theirTab) setting.attributes = ofWord(theirTab.attributes);
  }
  const [fontLanguage] = taken(['w:themeFontLang']);
  if (fontLanguage) fontLanguage.attributes['w:val'] = use.locale;
  return {
    ...ours,
    children: [
      ...head,
      ...(use.hasFonts ? [element('w:embedTrueTypeFonts')] : []),
      ...(use.keepsPages ? [] : taken(pageSettings)),
      ...rest,
      ...(fontLanguage ? [fontLanguage] : []),
      ...taken(['w:clrSchemeMapping']),
    ],
  };
}

/** Attributes of other vocabularies are left out: our part may not declare them. */
function ofWord(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith('w:')));
}
