import type { RoadmapFormat } from '../../../../preload/contract';
import type { ImportRemark } from '../../../../workshop/roadmap/files/import-initiatives';

type Counted<Name extends string> = Record<`${Name}_${'one' | 'other'}`, string>;
type Remarks = Counted<ImportRemark['kind']>;

/** Texts of the import and export of the roadmap. */
const de = {
  files: {
    menu: 'Importieren und exportieren',
    import: 'Tabelle importieren …',
    importKeywords: 'Excel, CSV, XLSX, Liste, einlesen, Initiativen übernehmen',
    export: 'Roadmap exportieren …',
    exportKeywords: 'Excel, CSV, XLSX, Kalender, Outlook, ICS, Termine, Tabelle, speichern unter',
    exportTitle: 'Roadmap exportieren',
    format: 'Format',
    formats: {
      xlsx: 'Excel (XLSX)',
      csv: 'Tabelle (CSV)',
      ics: 'Kalender (ICS)',
    } satisfies Record<RoadmapFormat, string>,
    hints: {
      xlsx_one:
        'Eine Initiative mit allen Feldern. Zahlen und Tage sind solche; die Kopfzeile bleibt stehen und filtert.',
      xlsx_other:
        '{{count}} Initiativen mit allen Feldern. Zahlen und Tage sind solche; die Kopfzeile bleibt stehen und filtert.',
      csv_one: 'Eine Initiative mit allen Feldern, als Text für jedes Tabellenprogramm.',
      csv_other: '{{count}} Initiativen mit allen Feldern, als Text für jedes Tabellenprogramm.',
      ics_one:
        'Ein ganztägiger Termin für Outlook und andere Kalender: aus Initiativen, Messgrößen, Zusagen, Entscheidungen und Themenspeicher, dazu die Nachschau.',
      ics_other:
        '{{count}} ganztägige Termine für Outlook und andere Kalender: aus Initiativen, Messgrößen, Zusagen, Entscheidungen und Themenspeicher, dazu die Nachschau.',
    },
    noDates:
      'Noch steht kein Termin fest. Tragen Sie bei einer Initiative Beginn oder Ende ein, oder den Tag des Workshops im Auftakt.',
    tooLong: {
      xlsx_one:
        'Ein Text ist länger als 32.767 Zeichen, mehr fasst keine Zelle. In der Datei ist er gekürzt und sagt das:',
      xlsx_other:
        '{{count}} Texte sind länger als 32.767 Zeichen, mehr fasst keine Zelle. In der Datei sind sie gekürzt und sagen das:',
      csv_one: 'Ein Text ist länger als 32.767 Zeichen. Die Datei enthält ihn ganz, Excel zeigt nur den Anfang:',
      csv_other:
        '{{count}} Texte sind länger als 32.767 Zeichen. Die Datei enthält sie ganz, Excel zeigt nur den Anfang:',
    },
    longCell: 'Initiative {{row}}, {{heading}}',
    save: 'Speichern …',
    done: '„{{file}}“ ist gespeichert.',
    failed: 'Die Roadmap wurde nicht exportiert. {{problem}}',
    otherName: 'Anderen Namen wählen …',
    lead: 'Jede Zeile aus {{name}} wird eine neue Initiative.',
    isRow: 'Schon eine Initiative',
    submit_one: '{{count, number}} Initiative anlegen',
    submit_other: '{{count, number}} Initiativen anlegen',
    empty: 'In dieser Spalte steht nichts. Wählen Sie eine andere für die Initiative.',
    tooMany: 'Es werden höchstens {{most, number}} Initiativen angelegt, die übrigen Zeilen bleiben in der Datei.',
    added_one: '{{count, number}} Initiative hinzugefügt.',
    added_other: '{{count, number}} Initiativen hinzugefügt.',
    example: 'Zeile {{row}}: {{words}}',
    exampleIn: 'Zeile {{row}}, {{column}}: „{{words}}“',
    remarks: {
      withoutTitle_one: 'Eine Zeile ohne Initiative wird ausgelassen.',
      withoutTitle_other: '{{count, number}} Zeilen ohne Initiative werden ausgelassen.',
      longTitle_one: 'Ein Titel wird gekürzt; der ganze Text steht im Ergebnis.',
      longTitle_other: '{{count, number}} Titel werden gekürzt; der ganze Text steht jeweils im Ergebnis.',
      notUnderstood_one: 'Ein Wert ist hier nichts Bekanntes und wird ausgelassen.',
      notUnderstood_other: '{{count, number}} Werte sind hier nichts Bekanntes und werden ausgelassen.',
      known_one: 'Eine Initiative gibt es schon; sie kommt ein zweites Mal dazu.',
      known_other: '{{count, number}} Initiativen gibt es schon; sie kommen ein zweites Mal dazu.',
      tooMany_one: 'Eine Zeile ist zu viel und bleibt in der Datei.',
      tooMany_other: '{{count, number}} Zeilen sind zu viel und bleiben in der Datei.',
    } satisfies Remarks,
  },
};

const en: typeof de = {
  files: {
    menu: 'Import and export',
    import: 'Import a table…',
    importKeywords: 'Excel, CSV, XLSX, list, load initiatives',
    export: 'Export the roadmap…',
    exportKeywords: 'Excel, CSV, XLSX, calendar, Outlook, ICS, dates, spreadsheet, save as',
    exportTitle: 'Export the roadmap',
    format: 'Format',
    formats: { xlsx: 'Excel (XLSX)', csv: 'Table (CSV)', ics: 'Calendar (ICS)' },
    hints: {
      xlsx_one:
        'One initiative with all its fields. Numbers and days are real ones; the header row stays in view and filters.',
      xlsx_other:
        '{{count}} initiatives with all their fields. Numbers and days are real ones; the header row stays in view and filters.',
      csv_one: 'One initiative with all its fields, as text for any spreadsheet program.',
      csv_other: '{{count}} initiatives with all their fields, as text for any spreadsheet program.',
      ics_one:
        'One all-day event for Outlook and other calendars: from initiatives, metrics, commitments, decisions and the parking lot, with the follow-up.',
      ics_other:
        '{{count}} all-day events for Outlook and other calendars: from initiatives, metrics, commitments, decisions and the parking lot, with the follow-up.',
    },
    noDates:
      'There is no fixed date yet. Enter the start or end of an initiative, or the day of the workshop in the kick-off.',
    tooLong: {
      xlsx_one:
        'One text is longer than 32,767 characters, the most a cell can hold. In the file it is cut, and says so:',
      xlsx_other:
        '{{count}} texts are longer than 32,767 characters, the most a cell can hold. In the file they are cut, and say so:',
      csv_one: 'One text is longer than 32,767 characters. The file holds all of it, Excel shows the beginning only:',
      csv_other:
        '{{count}} texts are longer than 32,767 characters. The file holds all of them, Excel shows the beginning only:',
    },
    longCell: 'initiative {{row}}, {{heading}}',
    save: 'Save…',
    done: '“{{file}}” has been saved.',
    failed: 'The roadmap was not exported. {{problem}}',
    otherName: 'Choose another name…',
    lead: 'Each row of {{name}} becomes a new initiative.',
    isRow: 'An initiative already',
    submit_one: 'Add {{count, number}} initiative',
    submit_other: 'Add {{count, number}} initiatives',
    empty: 'There is nothing in this column. Choose another one for the initiative.',
    tooMany: 'At most {{most, number}} initiatives are added, the other rows stay in the file.',
    added_one: '{{count, number}} initiative added.',
    added_other: '{{count, number}} initiatives added.',
    example: 'row {{row}}: {{words}}',
    exampleIn: 'row {{row}}, {{column}}: “{{words}}”',
    remarks: {
      withoutTitle_one: 'One row without an initiative is left out.',
      withoutTitle_other: '{{count, number}} rows without an initiative are left out.',
      longTitle_one: 'One title is cut; its whole text goes into the outcome.',
      longTitle_other: '{{count, number}} titles are cut; the whole text of each goes into its outcome.',
      notUnderstood_one: 'One value is not known here and is left out.',
      notUnderstood_other: '{{count, number}} values are not known here and are left out.',
      known_one: 'One initiative exists already; it is added a second time.',
      known_other: '{{count, number}} initiatives exist already; they are added a second time.',
      tooMany_one: 'One row is too many and stays in the file.',
      tooMany_other: '{{count, number}} rows are too many and stay in the file.',
    },
  },
};

export const roadmapFileTexts = { de, en };
