import type { LeitbildDocument } from '../../../workshop/document';
import { printFonts, printPalette } from '../../../workshop/print-palette';
import { readableColour } from '../../../workshop/readable-colour';

/** Colours as custom properties: a page on a screen overrides them in the dark theme. */
const [ink, muted, hairline, band, accent] = ['ink', 'muted', 'hairline', 'band', 'accent'].map(
  (name) => `var(--${name})`,
);

const palette = Object.entries(printPalette).map(([name, colour]) => `--${name}: ${colour};`);

/** The grounds of texts in the dark theme. */
const darkGrounds = ['#171C20', '#20272C'];

/** The client's colour in a document that has one; see `darkAccentStyle` for screens. */
export function accentStyle({ accent }: Pick<LeitbildDocument, 'accent'>): string {
  return accent === undefined ? '' : `:root { --accent: ${accent}; }`;
}

/** The same in the dark theme of screens. */
export function darkAccentStyle({ accent }: Pick<LeitbildDocument, 'accent'>): string {
  if (accent === undefined) return '';
  return `@media screen and (prefers-color-scheme: dark) { :root { --accent: ${readableColour(accent, darkGrounds)}; } }`;
}

/** The style sheet of printed documents: A4, one column, a serif font for running text and a sans-serif font for lists and tables. */
export const printStyle = `
:root { ${palette.join(' ')} }
@page { size: A4; margin: 22mm 24mm 24mm; }
* { box-sizing: border-box; }
html { font: 10.5pt/1.45 ${printFonts.sans}; color: ${ink}; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
body { margin: 0; hyphens: auto; overflow-wrap: anywhere; font-variant-numeric: lining-nums; }
h1, h2, h3, .title, .subtitle, .lead, blockquote { font-family: ${printFonts.serif}; }
h1, h2, .many { clear: both; }
h1, h2, h3 { break-after: avoid; break-inside: avoid; hyphens: manual; text-wrap: balance; }
h1 { font-size: 20pt; line-height: 1.2; font-weight: 600; margin: 8.5mm 0 2.5mm; }
h2 { font-size: 14pt; line-height: 1.25; font-weight: 600; margin: 7mm 0 2mm; }
h3 { font-size: 11.5pt; line-height: 1.3; font-weight: 600; margin: 5mm 0 1mm; }
p, ul, ol, dl, blockquote, table, figure { margin: 0 0 3mm; }
p, li, dd, td, blockquote { white-space: pre-line; }
p, li { orphans: 3; widows: 3; }
p:has(+ :is(table, dl, ul, ol)) { break-after: avoid; }
ul, ol { padding-left: 5.5mm; }
li { margin-bottom: 0.8mm; }
.many { columns: 2; column-gap: 8mm; font-size: 9.5pt; }
.large + ul { columns: 2; column-gap: 8mm; }
:is(.many, .large + ul) > li { break-inside: avoid; }
a { color: ${accent}; text-decoration-thickness: 0.5pt; }
sup { font: 600 0.62em/1 ${printFonts.sans}; color: ${accent}; vertical-align: 0.5em; margin-left: 0.15em; white-space: nowrap; }
.title sup { font-size: 0.42em; vertical-align: 0.95em; }
.break { break-before: page; }
.break + h1 { margin-top: 0; }
.keep { break-inside: avoid; }

.cover { break-after: page; padding-top: 32mm; }
.cover + h1 { margin-top: 0; }
.logo { display: block; max-width: 60mm; max-height: 22mm; margin-bottom: 8mm; }
.masthead .logo { max-width: 40mm; max-height: 9mm; margin: 0; }
.organisation { font-weight: 600; color: ${accent}; margin-bottom: 4mm; }
.title { font-size: 30pt; line-height: 1.12; font-weight: 600; margin: 0 0 4mm; letter-spacing: -0.01em; }
.subtitle { font-size: 16pt; line-height: 1.3; color: ${muted}; margin: 0 0 9mm; }
.details p { margin: 0 0 0.6mm; }
.details { color: ${muted}; border-top: 0.5pt solid ${hairline}; padding-top: 3mm; }
.confidentiality { font-weight: 600; color: ${ink}; }
.contents { margin-top: 14mm; font-size: 10pt; line-height: 1.35; }
.contents h2 { font-size: 12pt; margin: 0 0 2.5mm; }
.contents ol { list-style: none; padding: 0; margin: 0; columns: 1; }
.contents li { display: flex; gap: 3mm; margin: 0; padding: 0.7mm 0; border-bottom: 0.5pt solid ${hairline}; }
.cover:has(.long) { padding-top: 3mm; }
.contents.long { margin-top: 6mm; }
.contents.long ol { columns: 2; column-gap: 9mm; }
.contents.long li { padding: 0.45mm 0; font-size: 9pt; line-height: 1.3; break-inside: avoid; }
.contents .sub { padding-left: 5mm; color: ${muted}; font-size: 9.5pt; }
.contents.long .sub { font-size: 8.5pt; padding-left: 3mm; }
.contents a { color: inherit; text-decoration: none; flex: 1; }
.page { font-variant-numeric: tabular-nums; }

blockquote { font-size: 13pt; line-height: 1.4; padding-left: 4.5mm; border-left: 1.5pt solid ${accent}; margin: 4mm 0; break-inside: avoid; }
blockquote footer { font: 9.5pt/1.4 ${printFonts.sans}; color: ${muted}; margin-top: 1.2mm; }
.remark { font-style: italic; }

dl { border-top: 0.5pt solid ${hairline}; font-size: 9pt; line-height: 1.35; }
dl div { display: grid; grid-template-columns: 40mm 1fr; column-gap: 3mm; border-bottom: 0.5pt solid ${hairline}; padding: 0.7mm 0; break-inside: avoid; }
dt, dd { margin: 0; }
dt { color: ${muted}; }
dl.row { display: grid; column-gap: 2.5mm; border-top: 0; margin-bottom: 1.5mm; font-size: 9pt; line-height: 1.3; break-inside: avoid; break-after: avoid; }
dl.row div { display: block; border: 0; padding: 0; }
dl.row dt { font-size: 8pt; }

table { border-collapse: collapse; width: 100%; table-layout: fixed; font-size: 9pt; line-height: 1.3; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
caption { break-after: avoid; }
tbody tr:first-child { break-before: avoid; break-after: avoid; }
tbody tr:last-child { break-before: avoid; }
th { text-align: left; font-weight: 600; border-bottom: 1pt solid ${ink}; vertical-align: bottom; }
td { border-bottom: 0.5pt solid ${hairline}; vertical-align: top; font-variant-numeric: lining-nums tabular-nums; }
th, td { padding: 0.8mm 2.5mm 0.8mm 0; }
.dense th { font-size: 7.5pt; }
.dense :is(th, td) { padding-right: 1.6mm; }
th:last-child, td:last-child { padding-right: 0; }
caption, figcaption, .legend { text-align: left; font-size: 9pt; line-height: 1.35; color: ${muted}; padding-bottom: 1.5mm; hyphens: manual; }
figcaption { padding: 1.5mm 0 0; }
h1 + table caption, h2 + table caption { padding-top: 0; }

.lanes.few { break-inside: avoid; }
.lanes { display: grid; gap: 4mm; margin: 0 0 2mm; }
.lane h4 { font: 600 10pt/1.3 ${printFonts.sans}; margin: 0 0 2mm; padding-bottom: 1.2mm; border-bottom: 1.5pt solid ${accent}; }
.card { break-inside: avoid; background: ${band}; padding: 1.6mm 2.5mm; margin-bottom: 1.6mm; font-size: 9pt; line-height: 1.32; }
.card strong { display: block; font-weight: 600; }
.card span { display: block; color: ${muted}; }

.legend { break-after: avoid; margin-bottom: 1mm; }
figure { break-inside: avoid; }
.chart svg { display: block; width: 100%; height: auto; }
.chart .figures { display: none; }
.pictures { display: grid; grid-template-columns: repeat(3, 1fr); gap: 4mm; align-items: start; }
.pictures.single { grid-template-columns: 52mm; }
.pictures.single:has(+ blockquote) { float: right; width: 50mm; grid-template-columns: 1fr; margin: 1mm 0 3mm 8mm; }
.pictures.single:has(+ blockquote) + blockquote { margin-top: 0; border: 0; padding: 0; }
.pictures img { display: block; max-width: 100%; max-height: 70mm; object-fit: contain; object-position: left top; }

.large img { display: block; max-width: 100%; border: 0.5pt solid ${hairline}; }
.missing { color: ${muted}; font-style: italic; }

.press-release { font: 10.75pt/1.44 ${printFonts.serif}; }
:is(.press-release, .poster) .masthead { display: flex; justify-content: space-between; gap: 6mm; font: 600 9.5pt/1.4 ${printFonts.sans}; color: ${accent}; border-top: 2pt solid ${ink}; border-bottom: 0.5pt solid ${hairline}; padding: 2mm 0; margin-bottom: 7mm; }
:is(.press-release, .poster) .masthead span + span { color: ${muted}; font-weight: 400; }
.press-release .title { font-size: 24pt; text-wrap: balance; }
.press-release .subtitle { font-size: 14pt; margin-bottom: 5mm; }
.press-release p { text-align: start; }
.press-release h2 { font-size: 13pt; margin: 4mm 0 1.5mm; }
.press-release h3 { font: 600 10pt/1.35 ${printFonts.sans}; margin: 3mm 0 0.6mm; }
.press-release .lead { font-size: 11.5pt; }
.press-release blockquote { font-size: 11.75pt; line-height: 1.36; margin: 3mm 0; }
.press-release .keep p { font-size: 10pt; line-height: 1.4; margin-bottom: 1.5mm; }
.press-release table { font-family: ${printFonts.sans}; }
.press-release .contents { margin: 0 0 9mm; font-family: ${printFonts.sans}; }
.press-release .contents h2 { margin-top: 0; }
.press-release .contents ol { break-inside: auto; }
.press-release ol, .press-release ul { break-inside: avoid; }
`;

/** Additional rules for a poster: sheets of A3 in landscape with wide tables. */
export const posterStyle = `
@page { size: A3 landscape; margin: 14mm 18mm 20mm; }
.poster .masthead { margin-bottom: 4mm; }
.poster .title { font-size: 20pt; margin-bottom: 1mm; }
.poster .subtitle { font-size: 13pt; margin-bottom: 1mm; }
.poster .lines { font-size: 9.5pt; color: ${muted}; margin-bottom: 3mm; }
.poster table { font-size: 9.5pt; line-height: 1.3; margin: 0; }
.poster th, .poster td { padding: 1mm 2.5mm 1mm 0; }
.poster .groups th { font-size: 11pt; border-bottom: 1.5pt solid ${accent}; }
.poster .groups td { border: 0; }
.poster tbody td:first-child { color: ${muted}; }
.poster tbody tr { break-before: auto; break-after: auto; }
`;

/** Additional rules for a document on a screen, in light and dark: the same page, larger. */
export const screenStyle = `
@media screen {
.chart .figures { display: block; position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
:root { color-scheme: light; background: #FAF8F4; }
html { overflow-x: hidden; }
body { zoom: 1.2; max-width: 172mm; margin: 0 auto; padding: 14mm 5mm 20mm; }
.break { border-top: 0.5pt solid ${hairline}; margin: 14mm 0 12mm; }
.cover { padding-top: 6mm; }
.cover + h1 { margin-top: 16mm; }
.contents .page { display: none; }
a:focus-visible { outline: 1.5pt solid ${accent}; outline-offset: 1.5pt; }
}
@media screen and (max-width: 720px) {
body { zoom: 1.1; }
.lanes, dl.row, .pictures { grid-template-columns: 1fr !important; }
.pictures.single:has(+ blockquote) { float: none; margin: 1mm 0 3mm; }
dl div { grid-template-columns: 1fr; }
:is(.press-release, .poster) .masthead { flex-direction: column; gap: 0; }
.many { columns: 1; }
table { display: block; overflow-x: auto; overflow-wrap: normal; }
th, td { min-width: 22mm; hyphens: manual; }
th:first-child, td:first-child { min-width: 10mm; }
}
@media screen and (prefers-color-scheme: dark) {
:root { color-scheme: dark; background: #171C20; --ink: #E8E4DC; --muted: #A5ABAD; --hairline: #3B4449; --band: #20272C; --accent: #5FC3CD; }
.chart svg, .pictures img { background: #FFFFFF; border-radius: 1mm; padding: 1.5mm; }
}
.foot { border-top: 0.5pt solid ${hairline}; margin-top: 12mm; padding-top: 2mm; font: 8.5pt/1.4 ${printFonts.sans}; color: ${muted}; }
`;
