import { cleanText } from '../text/clean-text';

/** Text for element content and quoted attributes of XML, without characters that XML does not allow. */
export function escapeXml(value: string): string {
  return cleanText(value).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
