/** The elements of a drawing of the board. */
const allowedElement = /^(?:svg|title|g|defs|clipPath|rect|ellipse|path|text|tspan|image)$/;

/** A tag as `SvgContext` writes it: attributes in double quotes, whose values hold no raw `<` or `>`. */
const tag = /<(?:\/([a-zA-Z]+)|([a-zA-Z]+)((?:\s+[a-zA-Z:-]+="[^"<>]*")*)\s*\/?)>/y;
const attribute = /([a-zA-Z:-]+)="([^"]*)"/g;

/**
 * Whether a text is an SVG document of shapes, texts and pictures only. Other documents are not exported: scripts, embedded pages or
 * external addresses would run with the rights of the person who opens the file. Whatever the drawing itself would not write is refused,
 * so that no reader can take for a tag or an attribute what this one takes for text.
 */
export function isPlainSvg(svg: string): boolean {
  if (!svg.startsWith('<svg ') || !svg.trimEnd().endsWith('</svg>')) return false;
  for (let at = 0; at >= 0; at = svg.indexOf('<', tag.lastIndex)) {
    if (svg.slice(tag.lastIndex, at).includes('>')) return false;
    tag.lastIndex = at;
    const found = tag.exec(svg);
    if (!found || !allowedElement.test(found[1] ?? found[2] ?? '')) return false;
    for (const [, name = '', value = ''] of (found[3] ?? '').matchAll(attribute))
      if (!isPlain(name, value)) return false;
  }
  return true;
}

function isPlain(name: string, value: string): boolean {
  if (/^on|^style$/i.test(name) || /url\((?!#)/i.test(value)) return false;
  return !/href$/i.test(name) || /^[0-9a-f]{64}\.(?:jpg|png)$/.test(value);
}
