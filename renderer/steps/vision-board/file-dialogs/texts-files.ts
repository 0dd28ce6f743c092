import type { BoardFormat } from '../../../../preload/contract';
import type { ColumnRole } from '../../../../workshop/vision-board/formats/csv-notes';
import type { ImportWarning } from '../../../../workshop/vision-board/formats/imported-board';

type RemarkText = `${ImportWarning}_one` | `${ImportWarning}_other`;

/** Texts of import and export. */
const de = {
  clipboard: 'Zwischenablage',
  files: {
    menu: 'Importieren und exportieren',
    import: 'Datei importieren …',
    export: 'Zukunftsbild exportieren …',
    cancel: 'Abbrechen',
    close: 'Schließen',
  },
  export: {
    title: 'Zukunftsbild exportieren',
    extent: 'Was',
    all: 'Das ganze Zukunftsbild',
    selection_one: 'Nur die Auswahl ({{count, number}} Element)',
    selection_other: 'Nur die Auswahl ({{count, number}} Elemente)',
    area: 'Bereich: {{name}}',
    unnamed: 'ohne Namen',
    format: 'Format',
    formats: { png: 'PNG', pdf: 'PDF', svg: 'SVG', canvas: 'JSON Canvas', csv: 'CSV' } satisfies Record<
      BoardFormat,
      string
    >,
    hints: {
      png: 'Ein Bild für Folien und E-Mails.',
      pdf: 'A4-Seiten zum Drucken und Verteilen; Schrift und Linien bleiben scharf.',
      svg: 'Eine Vektorgrafik: Texte bleiben Text, Bilder sind darin enthalten.',
      canvas:
        'Für Obsidian und andere Programme; Bilder kommen in einen Ordner daneben. Linien und Zeichnungen kann nur Leitbild wieder anzeigen.',
      csv: 'Eine Tabelle für Excel: alle Texte mit Farbe, Namen, Gruppe, Bereich und aufgedeckten Punkten.',
    } satisfies Record<BoardFormat, string>,
    size: 'Größe',
    times: '{{scale}}-fach',
    pixels: '{{width}} × {{height}}',
    tooLarge:
      'Größer geht es nicht: Ein Bild hat höchstens 16.384 Pixel pro Seite und 200 Megapixel. Für mehr Schärfe wählen Sie SVG oder PDF, oder exportieren Sie einzelne Bereiche.',
    pages: 'Seiten',
    onePage: 'Alles auf eine Seite',
    areaPages_one: 'Eine Seite für den Bereich',
    areaPages_other: 'Eine Seite pro Bereich ({{count, number}})',
    submit: 'Exportieren …',
    working: 'Wird exportiert …',
    done: 'Das Zukunftsbild ist als {{file}} gespeichert.',
    show: 'Im Ordner zeigen',
    cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',
    nothing: 'Hier gibt es nichts zu exportieren.',
    failed: 'Der Export ist nicht gelungen. {{problem}}',
    otherName: 'Anderen Namen wählen …',
    memory: 'Für ein Bild dieser Größe reicht der Arbeitsspeicher nicht. Wählen Sie eine kleinere Größe.',
  },
  table: {
    file: 'Jede Zeile aus {{name}} wird eine Notiz.',
    isRow: 'Schon eine Notiz',
    roles: { text: 'Text', colour: 'Farbe', author: 'Name', group: 'Gruppe' } satisfies Record<ColumnRole, string>,
    submit_one: '{{count, number}} Notiz anlegen',
    submit_other: '{{count, number}} Notizen anlegen',
    tooMany:
      'Die Datei hat zu viele Zeilen: Es werden höchstens {{most, number}} Notizen angelegt, die übrigen Zeilen bleiben in der Datei.',
    empty: 'In dieser Spalte steht nichts. Wählen Sie eine andere für den Text.',
  },
  importReport: {
    title: 'Importiert, mit Anmerkungen',
    lead_one:
      'Aus {{name}} liegt jetzt {{count, number}} Element auf dem Zukunftsbild. Die Datei selbst ist unverändert.',
    lead_other:
      'Aus {{name}} liegen jetzt {{count, number}} Elemente auf dem Zukunftsbild. Die Datei selbst ist unverändert.',
    names: ' ({{names}})',
    someNames: ' ({{names}} und weitere)',
    notRead:
      '{{name}}: Das ist keine Datei im Format JSON Canvas oder Excalidraw. Auf dem Zukunftsbild hat sich nichts geändert.',
    empty: '{{name}}: Darin ist nichts, was sich auf das Zukunftsbild importieren lässt.',
    tooLarge: '{{name}}: Zu groß. Importiert werden Dateien bis 50 MB.',
    unreadable: '{{name}}: Die Datei ließ sich nicht lesen.',
    warnings: {
      filesMissing_one: '{{count, number}} Datei war nicht zu finden; eine Notiz mit ihrem Namen steht dafür.',
      filesMissing_other: '{{count, number}} Dateien waren nicht zu finden; Notizen mit ihren Namen stehen dafür.',
      unknownKinds_one:
        '{{count, number}} Element ist von einer Art, die Leitbild nicht kennt; sein Text wurde eine Notiz.',
      unknownKinds_other:
        '{{count, number}} Elemente sind von einer Art, die Leitbild nicht kennt; ihr Text wurde zu Notizen.',
      unknownDetails_one: '{{count, number}} Angabe kennt Leitbild nicht; sie wurde ausgelassen.',
      unknownDetails_other: '{{count, number}} Angaben kennt Leitbild nicht; sie wurden ausgelassen.',
      keptDetails_one: '{{count, number}} Angabe zeigt Leitbild nicht; im exportierten JSON Canvas steht sie wieder.',
      keptDetails_other:
        '{{count, number}} Angaben zeigt Leitbild nicht; im exportierten JSON Canvas stehen sie wieder.',
      looseEnds_one: '{{count, number}} Verbindung führte ins Leere und wurde ausgelassen.',
      looseEnds_other: '{{count, number}} Verbindungen führten ins Leere und wurden ausgelassen.',
      withoutPosition_one: '{{count, number}} Element hatte keine gültige Position und steht nun links oben.',
      withoutPosition_other:
        '{{count, number}} Elemente hatten keine gültige Position und stehen nun in Reihen links oben.',
      textsCut_one: '{{count, number}} Text war zu lang und wurde nach 50.000 Zeichen gekürzt, ein Name nach 500.',
      textsCut_other: '{{count, number}} Texte waren zu lang und wurden nach 50.000 Zeichen gekürzt, Namen nach 500.',
      tooMany_one: '{{count, number}} Element war zu viel und blieb in der Datei.',
      tooMany_other: '{{count, number}} Elemente waren zu viel und blieben in der Datei.',
      nearestColours_one: '{{count, number}} Farbe gibt es hier nicht; die ähnlichste steht dafür.',
      nearestColours_other: '{{count, number}} Farben gibt es hier nicht; die ähnlichsten stehen dafür.',
      diamonds_one: '{{count, number}} Raute wurde ein Rechteck.',
      diamonds_other: '{{count, number}} Rauten wurden Rechtecke.',
      bentArrows_one:
        '{{count, number}} geknickter Pfeil wurde eine Zeichnung; Knicke und Spitzen sind erhalten, aber er ist mit keinem Element verbunden.',
      bentArrows_other:
        '{{count, number}} geknickte Pfeile wurden Zeichnungen; Knicke und Spitzen sind erhalten, aber sie sind mit keinem Element verbunden.',
      simplified_one: '{{count, number}} Element verlor Strichelung, Schraffur, Stiftdruck, Deckkraft oder Spiegelung.',
      simplified_other:
        '{{count, number}} Elemente verloren Strichelung, Schraffur, Stiftdruck, Deckkraft oder Spiegelung.',
      links_one: '{{count, number}} Link an einem Element wurde nicht importiert.',
      links_other: '{{count, number}} Links an Elementen wurden nicht importiert.',
      unknownAuthors_one:
        '{{count, number}} Notiz nennt eine Person, die an diesem Workshop nicht teilnimmt; sie ist ohne Namen.',
      unknownAuthors_other:
        '{{count, number}} Notizen nennen Personen, die an diesem Workshop nicht teilnehmen; sie sind ohne Namen.',
      pictures_one: '{{count, number}} Bild ließ sich nicht lesen; ein leerer Rahmen steht dafür.',
      pictures_other: '{{count, number}} Bilder ließen sich nicht lesen; leere Rahmen stehen dafür.',
    } satisfies Record<RemarkText, string>,
  },
};

const en: typeof de = {
  clipboard: 'Clipboard',
  files: {
    menu: 'Import and export',
    import: 'Import a file…',
    export: 'Export the vision board…',
    cancel: 'Cancel',
    close: 'Close',
  },
  export: {
    title: 'Export the vision board',
    extent: 'What',
    all: 'The whole vision board',
    selection_one: 'Only the selection ({{count, number}} element)',
    selection_other: 'Only the selection ({{count, number}} elements)',
    area: 'Area: {{name}}',
    unnamed: 'unnamed',
    format: 'Format',
    formats: { png: 'PNG', pdf: 'PDF', svg: 'SVG', canvas: 'JSON Canvas', csv: 'CSV' },
    hints: {
      png: 'A picture for slides and emails.',
      pdf: 'A4 pages for printing and handing out; text and lines stay sharp.',
      svg: 'Vector graphics: text stays text, pictures are included.',
      canvas:
        'For Obsidian and other programs; pictures go into a folder beside it. Only Leitbild can show lines and drawings again.',
      csv: 'A table for Excel: all texts with colour, name, group, area and revealed dots.',
    },
    size: 'Size',
    times: '{{scale}}×',
    pixels: '{{width}} × {{height}}',
    tooLarge:
      'This is the largest size: a picture has at most 16,384 pixels per side and 200 megapixels. For more detail, choose SVG or PDF, or export single areas.',
    pages: 'Pages',
    onePage: 'Everything on one page',
    areaPages_one: 'One page for the area',
    areaPages_other: 'One page per area ({{count, number}})',
    submit: 'Export…',
    working: 'Exporting…',
    done: 'The vision board has been saved as {{file}}.',
    show: 'Show in folder',
    cancelled: 'Cancelled. Nothing was written.',
    nothing: 'There is nothing here to export.',
    failed: 'The export did not work. {{problem}}',
    otherName: 'Choose another name…',
    memory: 'There is not enough memory for a picture of this size. Please choose a smaller one.',
  },
  table: {
    file: 'Each row of {{name}} becomes a note.',
    isRow: 'Already a note',
    roles: { text: 'Text', colour: 'Colour', author: 'Name', group: 'Group' },
    submit_one: 'Add {{count, number}} note',
    submit_other: 'Add {{count, number}} notes',
    tooMany: 'The file has too many rows: at most {{most, number}} notes are added, the other rows stay in the file.',
    empty: 'There is nothing in this column. Choose another one for the text.',
  },
  importReport: {
    title: 'Imported, with remarks',
    lead_one: '{{count, number}} element from {{name}} is on the vision board now. The file itself is unchanged.',
    lead_other: '{{count, number}} elements from {{name}} are on the vision board now. The file itself is unchanged.',
    names: ' ({{names}})',
    someNames: ' ({{names}} and others)',
    notRead: '{{name}}: this is not a JSON Canvas or Excalidraw file. Nothing has changed on the vision board.',
    empty: '{{name}}: there is nothing in it that can be imported into the vision board.',
    tooLarge: '{{name}}: too large. Files up to 50 MB can be imported.',
    unreadable: '{{name}}: the file could not be read.',
    warnings: {
      filesMissing_one: '{{count, number}} file could not be found; a note with its name takes its place.',
      filesMissing_other: '{{count, number}} files could not be found; notes with their names take their place.',
      unknownKinds_one: '{{count, number}} element is of a kind that Leitbild does not know; its text became a note.',
      unknownKinds_other:
        '{{count, number}} elements are of kinds that Leitbild does not know; their text became notes.',
      unknownDetails_one: '{{count, number}} detail is unknown to Leitbild and was left out.',
      unknownDetails_other: '{{count, number}} details are unknown to Leitbild and were left out.',
      keptDetails_one:
        '{{count, number}} detail is not shown by Leitbild; it is there again in the JSON Canvas you export.',
      keptDetails_other:
        '{{count, number}} details are not shown by Leitbild; they are there again in the JSON Canvas you export.',
      looseEnds_one: '{{count, number}} connector led nowhere and was left out.',
      looseEnds_other: '{{count, number}} connectors led nowhere and were left out.',
      withoutPosition_one: '{{count, number}} element had no valid position and is now at the top left.',
      withoutPosition_other: '{{count, number}} elements had no valid position and are now in rows at the top left.',
      textsCut_one: '{{count, number}} text was too long and was cut after 50,000 characters, a name after 500.',
      textsCut_other: '{{count, number}} texts were too long and were cut after 50,000 characters, names after 500.',
      tooMany_one: '{{count, number}} element was over the limit and stayed in the file.',
      tooMany_other: '{{count, number}} elements were over the limit and stayed in the file.',
      nearestColours_one: '{{count, number}} colour does not exist here; the nearest one takes its place.',
      nearestColours_other: '{{count, number}} colours do not exist here; the nearest ones take their place.',
      diamonds_one: '{{count, number}} diamond became a rectangle.',
      diamonds_other: '{{count, number}} diamonds became rectangles.',
      bentArrows_one:
        '{{count, number}} bent arrow became a drawing; bends and heads are kept, but it is not connected to any element.',
      bentArrows_other:
        '{{count, number}} bent arrows became drawings; bends and heads are kept, but they are not connected to any element.',
      simplified_one: '{{count, number}} element lost its dashes, hatching, pen pressure, opacity or mirroring.',
      simplified_other: '{{count, number}} elements lost their dashes, hatching, pen pressure, opacity or mirroring.',
      links_one: '{{count, number}} link on an element was not imported.',
      links_other: '{{count, number}} links on elements were not imported.',
      unknownAuthors_one:
        '{{count, number}} note names somebody who is not taking part in this workshop; it is without a name.',
      unknownAuthors_other:
        '{{count, number}} notes name people who are not taking part in this workshop; they are without names.',
      pictures_one: '{{count, number}} picture could not be read; an empty frame takes its place.',
      pictures_other: '{{count, number}} pictures could not be read; empty frames take their place.',
    },
  },
};

export const fileTexts = { de, en };
