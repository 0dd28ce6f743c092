import type { Language } from '../language';
import { askItems } from '../voices/ask-items';
import type { Ask } from '../voices/schema';
import { closingWords } from './words';

/** A grade from 0 to 10 for the day. */
export function dayAsk(language: Language): Ask {
  return {
    kind: 'scale',
    lowest: 0,
    highest: 10,
    lowLabel: '',
    highLabel: '',
    items: askItems([{ id: 'day', label: closingWords[language].rating }]),
  };
}
