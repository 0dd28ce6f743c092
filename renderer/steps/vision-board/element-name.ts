import i18next from 'i18next';
import type { BoardElement } from '../../../workshop/vision-board/schema';
import { sendTargets } from '../../../workshop/vision-board/terms';

/** As much of a text as anybody wants to hear at once. */
const longestName = 160;

/** What an element is called where it cannot be seen: for screen readers and in lists. */
export function elementName(element: BoardElement): string {
  const { t } = i18next;
  switch (element.type) {
    case 'note': {
      if (element.hidden) return t('vision-board:hiddenNote');
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
      return t('vision-board:named.text', { text: shortened(element.text) || t('vision-board:without') });
    case 'shape':
      return t(`vision-board:named.${element.form}`, { text: shortened(element.text) || t('vision-board:without') });
    case 'line':
      return t(element.arrow === 'none' ? 'vision-board:named.line' : 'vision-board:named.arrow');
    case 'drawing':
      return t('vision-board:named.drawing');
    case 'area':
      return t('vision-board:named.area', { text: element.name || t('vision-board:without') });
    case 'connector':
      return t('vision-board:named.connector', { text: element.label || t('vision-board:without') });
  }
}

function shortened(text: string): string {
  return text.trim().slice(0, longestName);
}
