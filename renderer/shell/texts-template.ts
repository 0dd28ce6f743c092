import type { SaveProblem, TemplateProblem } from '../../preload/contract';

const de = {
  docx: {
    label: 'Word-Vorlage des Hauses',
    hint: 'Hat das Haus eine eigene Vorlage (.docx oder .dotx)? Wählen Sie sie einmal; der Workshop merkt sie sich.',
    taken:
      'Formatvorlagen, Schriften, Farben, Seitenränder, Kopf- und Fußzeile kommen aus dieser Datei, ihr Text nicht. Sie liegt beim Workshop und zieht mit ihm um.',
  },
  pptx: {
    label: 'PowerPoint-Vorlage des Hauses',
    hint: 'Hat das Haus einen eigenen Folienmaster (.pptx oder .potx)? Wählen Sie die Datei einmal; der Workshop merkt sie sich.',
    taken:
      'Folienmaster, Layouts, Schriften, Farben und Foliengröße kommen aus dieser Datei, ihre Folien nicht. Sie liegt beim Workshop und zieht mit ihm um.',
  },
  none: 'Keine Vorlage: Gestaltung von Leitbild',
  choose: 'Vorlage wählen …',
  change: 'Andere Vorlage wählen …',
  remove: 'Ohne Vorlage',
  notUsed:
    'Die {{program}}-Vorlage ließ sich nicht verwenden: {{reason}} Die {{program}}-Dateien sehen deshalb aus wie ohne Vorlage.',
  reasons: {
    encrypted: 'Sie ist mit einem Kennwort geschützt oder in einem Format vor {{program}} 2007.',
    macros: 'Sie enthält Makros.',
    unsafe: 'Sie ist auf eine Weise gepackt, die Schaden anrichten kann.',
    'other-kind': 'Sie ist keine {{program}}-Datei der üblichen Art.',
    'no-master': 'Ihr fehlt ein Folienmaster mit Platz für Text.',
    damaged: 'Sie ist beschädigt.',
    missing: 'Ihre Datei fehlt im Ordner des Workshops.',
  } satisfies Record<TemplateProblem, string>,
  refused: {
    encrypted:
      '„{{file}}“ ist mit einem Kennwort geschützt oder in einem Format vor {{program}} 2007. Speichern Sie die Vorlage in {{program}} ohne Kennwort als {{document}} oder {{template}}.',
    macros:
      '„{{file}}“ enthält Makros. Speichern Sie die Vorlage in {{program}} als {{template}} oder {{document}}, also ohne Makros.',
    unsafe:
      '„{{file}}“ ist auf eine Weise gepackt, die Schaden anrichten kann. Bitten Sie um eine neue Fassung der Vorlage.',
    'other-kind':
      '„{{file}}“ ist keine {{program}}-Datei der üblichen Art. Öffnen Sie sie in {{program}} und speichern Sie sie als {{document}} oder {{template}} (nicht „Strict Open XML“).',
    'no-master':
      '„{{file}}“ hat keinen Folienmaster mit Platz für Text. Prüfen Sie in PowerPoint die Ansicht „Folienmaster“, oder wählen Sie eine andere Datei.',
    damaged: '„{{file}}“ ist beschädigt. Öffnen Sie die Datei in {{program}} und speichern Sie sie unter neuem Namen.',
    missing: '„{{file}}“ lässt sich nicht lesen.',
    size: '„{{file}}“ ist größer als 25\u00a0MB.',
    full: 'Der Datenträger ist voll. Die Vorlage wurde nicht gespeichert.',
    gone: '„{{file}}“ ist nicht mehr erreichbar.',
    denied: '„{{file}}“ darf nicht gelesen oder im Ordner des Workshops nicht gespeichert werden.',
    failed: '„{{file}}“ ließ sich nicht übernehmen. Bitte versuchen Sie es noch einmal.',
  } satisfies Record<TemplateProblem | SaveProblem | 'size', string>,
};

const en: typeof de = {
  docx: {
    label: 'The client’s Word template',
    hint: 'Does your client have a template (.docx or .dotx)? Choose it once and the workshop keeps it.',
    taken:
      'Styles, fonts, colours, margins, header and footer come from this file; its text does not. It is kept with the workshop and moves along.',
  },
  pptx: {
    label: 'The client’s PowerPoint template',
    hint: 'Does your client have a slide master (.pptx or .potx)? Choose the file once and the workshop keeps it.',
    taken:
      'Slide master, layouts, fonts, colours and slide size come from this file; its slides do not. It is kept with the workshop and moves along.',
  },
  none: 'No template: designed by Leitbild',
  choose: 'Choose a template…',
  change: 'Choose another template…',
  remove: 'No template',
  notUsed: 'The {{program}} template could not be used: {{reason}} The {{program}} files look as they do without one.',
  reasons: {
    encrypted: 'it is protected by a password, or older than {{program}} 2007.',
    macros: 'it contains macros.',
    unsafe: 'it is packed in a way that can do harm.',
    'other-kind': 'it is not a regular {{program}} file.',
    'no-master': 'it has no slide master with room for text.',
    damaged: 'it is damaged.',
    missing: 'its file is missing from the workshop’s folder.',
  },
  refused: {
    encrypted:
      '“{{file}}” is protected by a password, or older than {{program}} 2007. In {{program}}, save it without a password as {{document}} or {{template}}.',
    macros: '“{{file}}” contains macros. In {{program}}, save it as {{template}} or {{document}}, which have none.',
    unsafe: '“{{file}}” is packed in a way that can do harm. Ask for a fresh copy of the template.',
    'other-kind':
      '“{{file}}” is not a regular {{program}} file. Open it in {{program}} and save it as {{document}} or {{template}} (not “Strict Open XML”).',
    'no-master':
      '“{{file}}” has no slide master with room for text. Look at the Slide Master view in PowerPoint, or choose another file.',
    damaged: '“{{file}}” is damaged. Open it in {{program}} and save it under another name.',
    missing: '“{{file}}” cannot be read.',
    size: '“{{file}}” is larger than 25\u00a0MB.',
    full: 'The drive is full. The template was not saved.',
    gone: '“{{file}}” can no longer be reached.',
    denied: '“{{file}}” may not be read, or not be saved in the workshop’s folder.',
    failed: '“{{file}}” could not be taken over. Please try again.',
  },
};

/** Choosing a client's Office templates. */
export const templateTexts = { de, en };
