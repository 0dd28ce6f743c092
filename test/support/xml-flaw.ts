/** Why a part is not well-formed, or null: a minimal XML parser for the output of our writers. */
export function xmlFlaw(xml: string): string | null {
  const open: string[] = [];
  const token =
    /<\?[^?]*\?>|<!--[^]*?-->|<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
  let end = 0;
  for (let match = token.exec(xml); match; match = token.exec(xml)) {
    end = token.lastIndex;
    const [, closing, name = '', attributes = '', selfClosing, text = ''] = match;
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i.test(attributes + text))
      return `bare & near ${text.slice(0, 40)}`;
    const names = Array.from(attributes.matchAll(/([\w:.-]+)\s*=/g), ([, attribute]) => attribute);
    if (attributes && new Set(names).size < names.length && !/"[^"]*=[^"]*"/.test(attributes))
      return `twice: ${attributes}`;
    if (closing && open.pop() !== name) return `</${name}> closes nothing`;
    if (name && !closing && !selfClosing) open.push(name);
  }
  if (end < xml.length) return `cannot read on at ${xml.slice(end, end + 60)}`;
  // oxlint-disable-next-line no-control-regex -- what XML cannot hold
  if (/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u.test(xml)) return 'illegal character';
  return open.length > 0 ? `<${open.join('><')}> stays open` : null;
}
