const svg = (content: string, attributes = 'width="400" height="300"') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`;

const repeat = (count: number, each: (index: number) => string) =>
  Array.from({ length: count }, (_, n) => each(n)).join('');

/** Each level uses the one before it ten times. */
const nested = (levels: number, open: (index: number) => string, close: string) =>
  `<defs><g id="u0"><circle cx="9" cy="9" r="9"/></g>${repeat(levels, (level) => `${open(level + 1)}${repeat(10, (index) => `<use href="#u${level}" x="${index}"/>`)}${close}`)}</defs><use href="#u${levels}"/>`;

const filtered = (filter: string, target = '<rect width="400" height="300" filter="url(#f)"/>') =>
  svg(
    `<filter id="f" filterUnits="userSpaceOnUse" x="-9999" y="-9999" width="29999" height="29999">${filter}</filter>${target}`,
  );

/** An SVG that holds the one before it as a picture, twice. */
function inside(levels: number): string {
  let drawing = filtered('<feTurbulence baseFrequency="0.9" numOctaves="9"/>');
  for (let level = 0; level < levels; level += 1) {
    const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
    drawing = svg(
      `<image href="${address}" width="400" height="300"/><image href="${address}" x="9" width="400" height="300"/>`,
    );
  }
  return drawing;
}

/** Drawings that take minutes or gigabytes to draw, or that crash a process, by name. */
export const hostileDrawings: Record<string, () => string> = {
  'uses of uses': () => svg(nested(9, (level) => `<g id="u${level}">`, '</g>')),
  'turbulence in a huge region': () =>
    filtered(
      '<feTurbulence baseFrequency="0.9" numOctaves="99"/>',
      repeat(20, () => '<rect width="4000" height="3000" filter="url(#f)"/>'),
    ),
  'blur upon blur': () => filtered(repeat(300, (index) => `<feGaussianBlur stdDeviation="${index + 100}"/>`)),
  'a filter of ten thousand steps': () =>
    filtered(repeat(10_000, () => '<feMorphology operator="dilate" radius="99"/>')),
  'light on a huge area': () =>
    filtered(
      repeat(
        400,
        () => '<feSpecularLighting specularExponent="20"><fePointLight x="9" y="9" z="99"/></feSpecularLighting>',
      ),
    ),
  convolutions: () =>
    filtered(repeat(60, () => `<feConvolveMatrix order="30" kernelMatrix="${repeat(900, () => '1 ')}"/>`)),
  'levels of groups': () => svg(`${'<g>'.repeat(300_000)}<rect width="9" height="9"/>${'</g>'.repeat(300_000)}`),
  'levels with transparency': () =>
    svg(
      `${repeat(3000, (index) => `<g opacity=".99" transform="rotate(${index})">`)}<rect width="400" height="300"/>${'</g>'.repeat(3000)}`,
      'width="3840" height="3840"',
    ),
  'a long dashed path': () =>
    svg(
      `<path stroke="#000" stroke-dasharray=".01 .01" d="M0 0${repeat(200_000, (index) => `L${(index * 7919) % 400} ${(index * 104_729) % 300}`)}"/>`,
    ),
  'a long path with round joins': () =>
    svg(
      `<path fill="none" stroke="#000" stroke-width="90" stroke-linejoin="round" d="M0 0${repeat(400_000, (index) => `Q${(index * 31) % 4000} 9 ${(index * 7919) % 4000} ${(index * 104_729) % 3000}`)}"/>`,
      'viewBox="0 0 4000 3000" width="3840" height="2880"',
    ),
  'a text of five million letters': () =>
    svg(
      `<text x="9" y="90" font-size="40" textLength="9" stroke="#000">${'Wort & '.replace('&', '&amp;').repeat(500_000)}</text>`,
    ),
  'patterns of patterns': () =>
    svg(
      `<defs><pattern id="p0" width=".01" height=".01"><circle r="9"/></pattern>${repeat(12, (level) => `<pattern id="p${level + 1}" patternUnits="userSpaceOnUse" width="3" height="3"><rect width="400" height="300" fill="url(#p${level})"/><rect x="1" width="400" height="300" fill="url(#p${level})"/></pattern>`)}</defs>${repeat(200, () => '<rect width="400" height="300" fill="url(#p12)"/>')}`,
      'width="3840" height="3840"',
    ),
  'masks of masks': () =>
    svg(
      `<defs><mask id="m0"><rect width="4000" height="4000" fill="#fff"/></mask>${repeat(16, (level) => `<mask id="m${level + 1}">${repeat(3, () => `<rect width="4000" height="4000" fill="#fff" mask="url(#m${level})"/>`)}</mask>`)}</defs><rect width="4000" height="4000" mask="url(#m16)"/>`,
      'width="3840" height="3840"',
    ),
  'clips of clips': () =>
    svg(
      `<defs><clipPath id="c0"><text y="90">Wort</text></clipPath>${repeat(18, (level) => `<clipPath id="c${level + 1}">${repeat(3, () => `<rect width="400" height="300" clip-path="url(#c${level})"/>`)}</clipPath>`)}</defs><rect width="400" height="300" clip-path="url(#c18)"/>`,
    ),
  'markers on every corner': () =>
    svg(
      `<defs><marker id="a" markerWidth="900" markerHeight="900"><path d="M0 0${repeat(2000, (index) => `L${index % 90} ${(index * 7) % 90}`)}" stroke="#000"/></marker></defs><path marker-mid="url(#a)" d="M0 0${repeat(100_000, (index) => `L${index % 400} ${index % 300}`)}"/>`,
    ),
  'pictures in pictures': () => inside(9),
  'styles for every pair of elements': () =>
    svg(
      `<style>${repeat(1500, (index) => `g:not(:first-child) ~ g:nth-last-child(${index}n+1) g:has(~ g > rect:nth-child(${index})) rect{fill:#${(index % 900) + 100}}`)}</style>${repeat(4000, () => '<g><g><rect width="9" height="9"/></g></g>')}`,
    ),
  'three hundred thousand elements': () =>
    svg(
      repeat(300_000, (index) => `<circle cx="${index % 400}" cy="${index % 300}" r="9" opacity=".5"/>`),
      'width="3840" height="3840"',
    ),
};
