import { useCallback, useState } from 'react';
import { hasPendingRender, renderAfterPaint, whileTyping } from './render-after-paint';

/**
 * The text that a field shows and what it calls for each key. A key is shown at once, also when what it changes is rendered after the
 * next paint.
 */
export function useTyped(value: string, onChange: (text: string) => void): [string, (text: string) => void] {
  const [typed, setTyped] = useState<string | null>(null);
  const showValue = useCallback(() => setTyped(null), []);
  const change = (text: string) => {
    whileTyping(() => onChange(text));
    if (!hasPendingRender()) return;
    setTyped(text);
    renderAfterPaint(showValue);
  };
  return [typed ?? value, change];
}
