import i18next from 'i18next';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { BoardElement, ConnectorEnd, VisionBoard } from '../../../../workshop/vision-board/schema';
import { sendTargets } from '../../../../workshop/vision-board/terms';
import { elementText } from '../../../../workshop/vision-board/element-text';

/** Longest text in a label, in characters. */
const maxLabelLength = 160;

/** Longest name of a connector's end, in characters. */
const maxEndLength = 60;

/** What a connector joins, and the title of the group an element belongs to. */
export interface ElementRelations {
  from?: string;
  to?: string;
  group?: string;
}

export function relationsOf(
  element: BoardElement,
  { elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>,
): ElementRelations {
  if (element.type === 'connector') {
    return { from: endName(element.from, elements), to: endName(element.to, elements) };
  }
  const group = element.group === null ? '' : (groups[element.group]?.title ?? '');
  return group === '' ? {} : { group };
}

function endName(end: ConnectorEnd, elements: VisionBoard['elements']): string {
  const joined = 'element' in end ? elements[end.element] : undefined;
  if (!joined) return i18next.t('vision-board:freeEnd');
  if (isHidden(joined)) return ownLabel(joined);
  return elementText(joined).trim().replace(/\s+/g, ' ').slice(0, maxEndLength) || elementLabel(joined);
}

/** Accessible name of an element, for screen readers and lists. */
export function elementLabel(element: BoardElement, { from, to, group }: ElementRelations = {}): string {
  const { t } = i18next;
  if (from !== undefined && to !== undefined && element.type === 'connector') {
    const between = t('vision-board:connectorNamed', { from, to });
    return element.label === '' || isHidden(element) ? between : `${between}: ${element.label}`;
  }
  const name = ownLabel(element);
  return group === undefined ? name : `${name}, ${t('vision-board:inGroup', { title: group })}`;
}

function ownLabel(element: BoardElement): string {
  const { t } = i18next;
  if (isHidden(element)) return t(element.type === 'note' ? 'vision-board:hiddenNote' : 'vision-board:hiddenElement');
  switch (element.type) {
    case 'note': {
      const text = shortened(element.text) || t('vision-board:emptyNote');
      const name = t('vision-board:noteNamed', { text, colour: t(`vision-board:colours.${element.colour}`) });
      const targets = sendTargets.filter((target) => element.sentOn[target] !== undefined);
      if (targets.length === 0) return name;
      const names = targets.map((target) => t(`vision-board:sendOn.names.${target}`)).join(', ');
      return `${name}, ${t('vision-board:sendOn.wentTo', { targets: names })}`;
    }
    case 'picture': {
      const text = element.alt || element.caption;
      return text === '' ? t('vision-board:emptyPicture') : t('vision-board:pictureNamed', { text });
    }
    case 'text':
      return t('vision-board:labels.text', { text: shortened(element.text) || t('vision-board:noText') });
    case 'shape':
      return t(`vision-board:labels.${element.form}`, { text: shortened(element.text) || t('vision-board:noText') });
    case 'line':
      return t(element.arrow === 'none' ? 'vision-board:labels.line' : 'vision-board:labels.arrow');
    case 'drawing':
      return t('vision-board:labels.drawing');
    case 'area':
      return t('vision-board:labels.area', { text: element.name || t('vision-board:noText') });
    case 'connector':
      return t('vision-board:labels.connector', { text: element.label || t('vision-board:noText') });
  }
}

function shortened(text: string): string {
  return text.trim().slice(0, maxLabelLength);
}
