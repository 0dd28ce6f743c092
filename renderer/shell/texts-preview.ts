/** Texts of the preview of documents. */
const de = {
  button: 'Vorschau',
  title: 'Vorschau: {{document}}',
  back: 'Zurück',
  making: 'Die Seiten werden gesetzt …',
  failed: 'Die Seiten lassen sich nicht zeigen. {{problem}}',
  unreadable: 'Das Dokument selbst ist davon nicht berührt: Sie können es exportieren und anderswo ansehen.',
  position: 'Seite {{page, number}} von {{total, number}}',
  pages: 'Seiten',
  thumbnails: 'Alle Seiten im Überblick',
  page: 'Seite {{page, number}}',
  previous: 'Vorige Seite',
  previousKey: 'Bild auf',
  next: 'Nächste Seite',
  nextKey: 'Bild ab',
  zoom: 'Größe der Seiten',
  zooms: { page: 'Ganze Seite', width: 'Ganze Breite' },
};

const en: typeof de = {
  button: 'Preview',
  title: 'Preview: {{document}}',
  back: 'Back',
  making: 'Laying out the pages…',
  failed: 'The pages cannot be shown. {{problem}}',
  unreadable: 'The document itself is not affected: you can export it and look at it elsewhere.',
  position: 'Page {{page, number}} of {{total, number}}',
  pages: 'Pages',
  thumbnails: 'All pages at a glance',
  page: 'Page {{page, number}}',
  previous: 'Previous page',
  previousKey: 'Page Up',
  next: 'Next page',
  nextKey: 'Page Down',
  zoom: 'Size of the pages',
  zooms: { page: 'Whole page', width: 'Full width' },
};

export const previewTexts = { de, en };
