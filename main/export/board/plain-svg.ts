/** The elements of a drawing of the board. */
const allowedElement = /^\/?(?:svg|title|g|defs|clipPath|rect|ellipse|path|text|tspan|image)$/;

/**
 * Whether a text is an SVG document of shapes, texts and pictures only. Other documents are not exported: scripts, embedded pages or
 * external addresses would run with the rights of the person who opens the file.
 */
export function isPlainSvg(svg: string): boolean {
  if (!svg.startsWith('<svg ') || !svg.trimEnd().endsWith('</svg>')) return false;
  for (const [, tag = '', attributes = ''] of svg.matchAll(/<([^\s/>]*\/?[^\s/>]*)([^<>]*)>?/g)) {
    if (!allowedElement.test(tag) || /\son\w+\s*=/i.test(attributes)) return false;
    if (/href\s*=\s*"(?![0-9a-f]{64}\.(?:jpg|png)")/.test(attributes)) return false;
  }
  return true;
}
