/** Text for element content and quoted attributes of XML; characters that XML does not allow become U+FFFD. */
export function escapeXml(value: string): string {
  return (
    value
      // oxlint-disable-next-line no-control-regex -- these are the characters to be replaced
      .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD')
      .replace(/&/g, '&amp;')
      .replace(/</g, '&lt;')
      .replace(/>/g, '&gt;')
      .replace(/"/g, '&quot;')
  );
}
