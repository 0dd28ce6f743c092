/** The elements that a drawn board consists of. */
const known = /^\/?(?:svg|title|g|defs|clipPath|rect|ellipse|path|text|tspan|image)$/;

/**
 * Whether a text is an SVG document of shapes, words and pictures alone. Only such a one leaves the program: a drawing with
 * scripts, with pages inside it or with addresses of elsewhere would act in the name of whoever opens it.
 */
export function isPlainSvg(svg: string): boolean {
  if (!svg.startsWith('<svg ') || !svg.trimEnd().endsWith('</svg>')) return false;
  for (const [, tag = '', attributes = ''] of svg.matchAll(/<([^\s/>]*\/?[^\s/>]*)([^<>]*)>?/g)) {
    if (!known.test(tag) || /\son\w+\s*=/i.test(attributes)) return false;
    if (/href\s*=\s*"(?![0-9a-f]{64}\.(?:jpg|png)")/.test(attributes)) return false;
  }
  return true;
}
