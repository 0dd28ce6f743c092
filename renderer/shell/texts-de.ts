import type { CopyProblem, DocumentFormat, ExportProblem, SaveProblem, Damage } from '../../preload/contract';
import type { Preset } from '../../workshop/step';
import { keywordTexts } from './texts-keywords';
import { templateTexts } from './texts-template';
import { previewTexts } from './texts-preview';
import { tableTexts } from './texts-table';
import { threadTexts } from './texts-thread';
import { roomTexts } from './texts-room';
import { timerTexts } from './texts-timer';
import { votingTexts } from './texts-voting';

/** The words of the shell in German; texts-en.ts has the same keys. */
export const textsDe = {
  close: 'Schließen',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  redo: 'Wiederholen',
  undoThis: 'Rückgängig: {{edit}}',
  opensDialog: '{{label}} …',
  redoThis: 'Wiederholen: {{edit}}',
  undone: 'Rückgängig gemacht: {{edit}}',
  redone: 'Wiederholt: {{edit}}',
  notices: 'Mitteilungen',
  more: 'Mehr',
  loading: 'Einen Moment …',
  home: 'Zur Übersicht',
  start: {
    title: 'Ihre Workshops',
    create: 'Neuer Workshop',
    import: 'Datei importieren',
    open: 'Öffnen: {{title}}',
    untitled: 'Ohne Titel',
    actionsFor: 'Aktionen für {{title}}',
    rename: 'Umbenennen',
    duplicate: 'Duplizieren',
    showFolder: 'Im Ordner zeigen',
    trash: 'Löschen',
    trashed: '„{{title}}“ liegt im Papierkorb.',
    restore: 'Wiederherstellen',
    saved: 'Zuletzt gespeichert {{when}}',
    noDate: 'Ohne Datum',
    progress: 'Stand der Schritte: {{done}} von {{total}} ausgefüllt',
    damaged: 'Beschädigt. Beim Öffnen sucht Leitbild den neuesten unbeschädigten Stand.',
    unavailable: 'Die Datei lässt sich gerade nicht lesen. Leitbild versucht es weiter.',
    tooNew: 'Mit einer neueren Version gespeichert. Bitte aktualisieren Sie Leitbild.',
    empty: 'Hier liegen Ihre Workshops, jeder als Ordner auf diesem Computer.',
    emptyExample:
      'Ein ganzer Tag führt vom Auftakt über Zukunftsbild, Erlebnis und Pressemitteilung zur Roadmap. Wie das am Ende aussieht, zeigt der Beispiel-Workshop.',
    sample: 'Beispiel-Workshop ansehen',
    sampleNote: 'Stadtwerke wenden sich ihren Kundinnen und Kunden zu: ein ganzer Tag, vollständig ausgefüllt.',
    sampleLanguages: { de: 'Auf Deutsch', en: 'Auf Englisch' },
    importRefused:
      'Diese Datei ließ sich nicht importieren; sie ist unverändert. Wählen Sie eine .leitbild-Datei oder einen gezippten Workshop-Ordner.',
  },
  create: {
    title: 'Neuer Workshop',
    name: 'Titel',
    nameExample: 'z. B. Wohin unsere Kundschaft mit uns will',
    nameMissing: 'Bitte geben Sie dem Workshop einen Titel. Er lässt sich später ändern.',
    length: 'Dauer',
    language: 'Sprache der Dokumente',
    languages: { de: 'Deutsch', en: 'Englisch' },
    submit: 'Anlegen',
    presets: { 'half-day': 'Halber Tag', 'full-day': 'Ganzer Tag', 'two-days': 'Zwei Tage' } satisfies Record<
      Preset,
      string
    >,
    presetHours: { 'half-day': '4 Stunden', 'full-day': '7 Stunden', 'two-days': 'zweimal 7 Stunden' } satisfies Record<
      Preset,
      string
    >,
  },
  rename: { title: 'Workshop umbenennen', submit: 'Umbenennen' },
  save: {
    saved: 'Gespeichert {{time}}',
    saving: 'Wird gespeichert …',
    problem: 'Nicht gespeichert',
    readOnly: 'Nur ansehen',
  },
  problems: {
    full: 'Der Datenträger ist voll. Alles ist im Arbeitsspeicher, nichts ist verloren; Leitbild versucht es weiter.',
    gone: 'Der Ordner ist nicht erreichbar – vielleicht wurde ein Laufwerk abgezogen. Nichts ist verloren; Leitbild versucht es weiter.',
    denied: 'Leitbild darf in diesen Ordner nicht schreiben. Nichts ist verloren; Leitbild versucht es weiter.',
    failed: 'Das Speichern ist nicht gelungen. Nichts ist verloren; Leitbild versucht es weiter.',
  } satisfies Record<SaveProblem, string>,
  saveElsewhere: 'An anderem Ort speichern …',
  movedElsewhere:
    'Gespeichert. Sie arbeiten jetzt im neuen Ordner weiter; der alte behält, was zuletzt gespeichert wurde.',
  movedWithout_one:
    'Ein Bild ließ sich nicht mehr lesen und fehlt im neuen Ordner. Sie finden es im alten Ordner, sobald dieser wieder erreichbar ist.',
  movedWithout_other:
    '{{count}} Bilder ließen sich nicht mehr lesen und fehlen im neuen Ordner. Sie finden sie im alten Ordner, sobald dieser wieder erreichbar ist.',
  notMoved: 'Dort ließ sich nicht speichern. {{problem}} Nichts ist verloren.',
  folderProblems: {
    full: 'Der Datenträger ist voll.',
    gone: 'Der Ordner ist nicht erreichbar.',
    denied: 'In diesen Ordner darf nicht geschrieben werden.',
    failed: 'Bitte versuchen Sie es in einem anderen Ordner.',
  } satisfies Record<SaveProblem, string>,
  exportProblems: {
    full: 'Der Datenträger ist voll.',
    gone: 'Der Ordner ist nicht erreichbar.',
    denied: 'In diesen Ordner darf nicht geschrieben werden.',
    failed: 'Bitte versuchen Sie es noch einmal, gern in einem anderen Ordner.',
    stopped:
      'Das Hilfsprogramm, das die Dokumente erstellt, ist unerwartet beendet worden. Ihr Workshop ist davon nicht berührt. Bitte versuchen Sie es noch einmal.',
    inUse:
      '„{{file}}“ ist in einem anderen Programm geöffnet, etwa in Word oder Excel. Schließen Sie die Datei dort, oder wählen Sie einen anderen Namen.',
  } satisfies Record<ExportProblem, string>,
  outside: {
    message: 'Ein anderes Programm hat diesen Workshop verändert. Leitbild schreibt nichts, bis Sie entscheiden.',
    mine: 'Meinen Stand behalten',
    disk: 'Gespeicherten Stand laden',
    note: 'Der andere Stand bleibt unter „Frühere Stände“ erhalten.',
  },
  notDone: 'Das hat nicht geklappt. Ist der Datenträger voll oder abgezogen? Was gespeichert war, ist unverändert.',
  refused:
    'Eine Änderung passte nicht mehr zum gespeicherten Stand und wurde verworfen. Bitte prüfen Sie Ihre letzte Eingabe.',
  lost: 'Ein anderes Fenster hat den Workshop übernommen: Hier können Sie ihn nur noch ansehen. Was hier noch nicht gespeichert war, finden Sie dort unter „Frühere Stände“.',
  locked: {
    title: 'Schon geöffnet',
    message: 'Dieser Workshop ist seit {{since}} auf „{{host}}“ geöffnet.',
    hint: 'Wenn Sie ihn übernehmen, kann das andere Fenster nicht mehr speichern.',
    takeOver: 'Übernehmen',
  },
  failedOpen: {
    title: 'Das ließ sich nicht öffnen',
    waitingTitle: 'Warten auf die Datei',
    tooNew:
      'Eine neuere Version von Leitbild ({{version}}) hat diesen Workshop gespeichert. Er bleibt unverändert; bitte aktualisieren Sie Leitbild.',
    missing: 'Der Ordner dieses Workshops ist nicht mehr da. Vielleicht wurde er verschoben, umbenannt oder gelöscht.',
    failed:
      'Die Datei des Workshops lässt sich gerade nicht lesen: Vielleicht fehlen Zugriffsrechte, ein anderes Programm verwendet sie, oder ein Cloud-Laufwerk lädt sie noch. Es wurde nichts verändert.',
    unexpected: 'Beim Öffnen ist ein Fehler aufgetreten. Es wurde nichts verändert.',
    waiting: 'Leitbild versucht es weiter und öffnet den Workshop, sobald die Datei lesbar ist.',
    retry: 'Noch einmal versuchen',
    damaged:
      'Die Datei ist beschädigt, und es fand sich kein älterer unbeschädigter Stand. Das Original liegt unverändert als „{{file}}“ im Ordner.',
  },
  copies: {
    message:
      'Neben diesem Workshop liegt die Datei „{{file}}“. Vermutlich hat ein Cloud-Laufwerk sie angelegt, als auf zwei Geräten zugleich gearbeitet wurde.',
    open: 'Als eigenen Workshop öffnen',
    refused: {
      damaged: '„{{file}}“ ist kein lesbarer Workshop.',
      'too-new': 'Eine neuere Version von Leitbild hat „{{file}}“ gespeichert.',
      full: '„{{file}}“ ließ sich nicht öffnen: Der Datenträger ist voll.',
      gone: '„{{file}}“ ist nicht mehr da.',
      denied: '„{{file}}“ lässt sich gerade nicht lesen.',
      failed: '„{{file}}“ ließ sich nicht öffnen.',
    } satisfies Record<CopyProblem, string>,
  },
  recovered: {
    message:
      '{{damage}} Geöffnet ist der letzte unbeschädigte Stand von {{when}} ({{age}}). Das Original liegt unverändert als „{{file}}“ im Ordner.',
    unread_one:
      'Ein neuerer Stand ließ sich nicht lesen: {{when}}. Er bleibt im Verlauf, versuchen Sie es dort später.',
    unread_other:
      '{{count}} neuere Stände ließen sich nicht lesen: {{when}}. Sie bleiben im Verlauf, versuchen Sie es dort später.',
    dismiss: 'Verstanden',
  },
  damage: {
    empty: 'Die Datei war leer.',
    zeroed: 'Die Datei bestand nur aus Nullen, wie nach einem Stromausfall.',
    truncated: 'Die Datei war abgeschnitten.',
    altered: 'Der Inhalt passte nicht zu seiner Prüfsumme.',
    null: 'Die Datei enthielt nur das Wort „null“.',
    foreign: 'Die Datei stammte aus einem anderen Programm.',
    invalid: 'Der Inhalt der Datei ergab keinen Workshop.',
    unreadable: 'Die Datei ließ sich nicht lesen.',
  } satisfies Record<Damage, string>,
  steps: 'Schritte',
  rail: { fold: 'Schritte einklappen', unfold: 'Schritte ausklappen' },
  minutes: '{{minutes}} min',
  stepStates: { untouched: 'noch leer', begun: 'begonnen', filled: 'ausgefüllt' },
  drawer: { guide: 'Leitfaden', emptyChair: 'Leerer Stuhl', close: 'Seitenleiste schließen' },
  guide: {
    aim: 'Worum es geht',
    result: 'Am Ende',
    good: 'Woran Sie ein gutes Ergebnis erkennen',
    moves: 'So gehen Sie vor',
    planned: 'Der Leitfaden rechnet mit {{minutes}} Minuten, Ihr Ablauf mit {{planned}}.',
    notPlanned: 'Der Leitfaden rechnet mit {{minutes}} Minuten. In Ihrem Ablauf kommt der Schritt nicht vor.',
    questions: 'Fragen an die Runde',
    pitfalls: 'Worauf Sie achten',
    halved: 'In der halben Zeit',
  },
  chair: {
    asks: 'Der leere Stuhl fragt',
    nobody: 'Noch sitzt hier niemand. Legen Sie im Auftakt fest, für wen der Stuhl frei bleibt.',
    define: 'Zum Auftakt',
    record: 'Festhalten, was vom leeren Stuhl aus gesagt wird',
    recordExample: 'z. B. Ich will nicht wissen, welche Abteilung zuständig ist.',
    recordButton: 'Festhalten',
    said: 'Gesagt',
    remove: 'Äußerung löschen',
  },
  snapshots: {
    title: 'Frühere Stände',
    intro:
      'Leitbild bewahrt Stände auf: beim Öffnen, alle fünf Minuten während der Arbeit und vor größeren Änderungen.',
    name: 'Name für den jetzigen Stand',
    nameExample: 'z. B. Vor der Mittagspause',
    take: 'Stand festhalten',
    restore: 'Diesen Stand wiederherstellen',
    restored: 'Der Stand von {{when}} ist wiederhergestellt. Der vorherige liegt unter „Frühere Stände“.',
    none: 'Noch kein früherer Stand.',
    reasons: {
      opened: 'Beim Öffnen',
      interval: 'Während der Arbeit',
      before: 'Vor einer größeren Änderung',
      named: 'Von Hand',
    },
  },
  export: {
    title: '{{document}} exportieren',
    menu: 'Dokumente exportieren',
    formats: 'Formate',
    formatNames: {
      docx: 'Word (DOCX)',
      pptx: 'PowerPoint (PPTX)',
      pdf: 'PDF',
      html: 'Webseite in einer Datei (HTML)',
      md: 'Markdown',
      txt: 'Nur Text',
    } satisfies Record<DocumentFormat, string>,
    additions: 'Enthält auch',
    word: 'Word-Dateien',
    fonts: 'Schriften einbetten (0,6–1,2\u00a0MB)',
    chapters: 'Kapitel',
    allChapters: 'Alle',
    without: 'Ohne: {{chapters}}',
    chooseChapters: 'Kapitel auswählen …',
    chaptersFailed: 'Die Kapitel ließen sich nicht lesen. Bitte versuchen Sie es noch einmal.',
    ownTexts:
      'Überschriften und Bezeichnungen wechseln die Sprache. Was Sie selbst geschrieben haben, bleibt, wie es ist.',
    submit: 'Exportieren …',
    working: 'Wird exportiert …',
    done_one: 'Ein Dokument ist fertig: {{files}}',
    done_other: '{{count}} Dokumente sind fertig: {{files}}',
    cancelled: 'Abgebrochen. Es wurde nichts geschrieben.',
    failed: 'Der Export ist nicht gelungen. {{problem}}',
    stillOpen: 'In einem anderen Programm noch geöffnet ist die ältere Fassung: {{files}}',
    show: 'Im Ordner zeigen',
  },
  preview: previewTexts.de,
  template: templateTexts.de,
  print: {
    title: '{{document}} drucken',
    button: 'Drucken …',
    preparing: 'Der Druck wird vorbereitet …',
    'no-printer':
      'An diesem Computer ist kein Drucker eingerichtet. Exportieren Sie das Dokument als PDF und drucken Sie es anderswo.',
    failed:
      'Gedruckt wurde nichts. Ist der Drucker eingeschaltet und verbunden? Als PDF lässt sich das Dokument immer exportieren.',
  },
  temporaryProfile:
    'Das Laufwerk mit den Einstellungen ist schreibgeschützt: Was Sie jetzt einstellen und welche Workshops Sie an einem anderen Ort speichern, weiß Leitbild beim nächsten Start nicht mehr.',
  exportFile: 'Als einzelne Datei speichern',
  exportedFile: 'Der Workshop ist als {{file}} gespeichert.',
  voicesLeftOut: 'Die verdeckten Antworten der offenen Runde sind nicht dabei; sie bleiben hier.',
  exportedFileWithoutStates_one:
    'Der Workshop ist als {{file}} gespeichert, ohne einen früheren Stand: Die Datei wäre sonst zu groß.',
  exportedFileWithoutStates_other:
    'Der Workshop ist als {{file}} gespeichert, ohne {{count}} frühere Stände: Die Datei wäre sonst zu groß.',
  painPoints: {
    field: 'Schmerzpunkte, die sie löst',
    link: 'Schmerzpunkt verknüpfen',
    choose: 'Schmerzpunkt wählen …',
    unlink: 'Verknüpfung entfernen: {{title}}',
    collect: 'Schmerzpunkte sammeln',
    keptBy: 'Gelöst durch',
    keptByNone: 'Noch keine Initiative löst ihn.',
    toRoadmap: 'In der Roadmap verknüpfen',
    here: 'Schmerzpunkte:',
    add: 'Als Schmerzpunkt übernehmen',
    show: 'Zeigen',
    added: 'Als Schmerzpunkt übernommen. Beide bleiben verknüpft.',
  },
  keywords: keywordTexts.de,
  table: tableTexts.de,
  thread: threadTexts.de,
  room: roomTexts.de,
  timer: timerTexts.de,
  voting: votingTexts.de,
  promises: {
    field: 'Versprechen der Pressemitteilung',
    link: 'Versprechen verknüpfen',
    choose: 'Versprechen wählen …',
    unlink: 'Verknüpfung mit {{name}} entfernen',
    keptBy: 'Eingelöst durch',
    keptByNone: 'Noch keine Initiative löst es ein.',
    toRoadmap: 'In der Roadmap verknüpfen',
  },
  rows: {
    actions: 'Aktionen: {{title}}',
    up: 'Nach oben',
    down: 'Nach unten',
    remove: 'Löschen',
    removed: '„{{title}}“ ist gelöscht.',
  },
  shortcuts: {
    title: 'Tastenkürzel',
    groups: { everywhere: 'Überall' },
    palette: 'Befehle suchen',
    steps: 'Schritt wechseln',
  },
  palette: { title: 'Befehle', search: 'Was möchten Sie tun?', none: 'Kein Befehl passt.' },
  privacy: {
    title: 'Was Leitbild sendet: nichts',
    text: 'Leitbild hat keinen Zugang zum Internet. Kein Konto, keine Suche nach Aktualisierungen, keine Schriften oder Wörterbücher von außen. Seit dem Start dieser Sitzung:',
    allowed_one: 'Eine Datei wurde aus dem Programm selbst geladen.',
    allowed_other: '{{count}} Dateien wurden aus dem Programm selbst geladen.',
    none: 'Keine Anfrage ging nach außen, keine wurde versucht.',
    refused_one: 'Eine Anfrage nach außen wurde versucht und abgelehnt:',
    refused_other: '{{count}} Anfragen nach außen wurden versucht und abgelehnt:',
    folder: 'Ihre Workshops liegen hier:',
  },
  about: {
    title: 'Über Leitbild',
    version: 'Version {{version}}',
    text: 'Führt eine Gruppe vom ehrlichen Blick in den Spiegel bis zur Roadmap, die ein Vorstand unterschreiben kann.',
    licence: 'MIT-Lizenz. Schriften: Source Serif 4 und Source Sans 3, SIL Open Font License.',
  },
  language: 'Sprache',
  theme: 'Erscheinungsbild',
  intent: 'Strategische Absicht',
  fromOperations: 'Aus den Betriebsabläufen:',
  fromBoard: 'Aus dem Zukunftsbild:',
  themes: { system: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  settings: 'Einstellungen',
  crash: {
    title: 'Hier ist etwas schiefgegangen',
    message: 'Dieser Schritt ließ sich nicht anzeigen. Was Sie eingegeben haben, ist gespeichert.',
    retry: 'Noch einmal versuchen',
  },
};
