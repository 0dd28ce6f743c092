import i18next, { type ParseKeys } from 'i18next';
import { showToast } from '../ui/toast';

/** Shows a toast in the language of the screen. */
export function notify(key: ParseKeys, values: Record<string, unknown> = {}): void {
  showToast(i18next.t(key, values));
}
