import type { SourceMaterialKind } from '../../../../workshop/step';

const de = {
  name: 'Material',
  open: 'Material: was in der Runde gesagt wurde',
  kinds: {
    fragment: 'Für die Pressemitteilung vorgemerkt',
    intent: 'Strategische Absicht',
    note: 'Notizen vom Zukunftsbild',
    experience: 'Erlebnis und Emotionen',
    painPoint: 'Schmerzpunkte',
    chair: 'Vom leeren Stuhl',
  } satisfies Record<SourceMaterialKind, string>,
  filter: 'Material filtern',
  insert: 'Einfügen: {{text}}',
  inserted: 'Eingefügt: {{part}}',
  used: 'steht in: {{part}}',
  noCaret: 'Setzen Sie zuerst den Cursor an die Stelle im Text, an der es stehen soll.',
  hint: 'Ziehen Sie etwas in den Text, oder setzen Sie den Cursor und klicken Sie auf den Pfeil. Die Herkunft bleibt vermerkt.',
  empty:
    'Hier liegt bereit, was in der Runde bisher gesagt wurde: Notizen vom Zukunftsbild, Kontaktpunkte und Zielemotionen, Sätze vom leeren Stuhl. Ein Satz wie „Ich will nur wissen, was ich zahle“ wird im Text zum Problem.',
  goToBoard: 'Zum Zukunftsbild',
  notFound: 'Nichts davon enthält „{{query}}“.',
  more_one: '{{count, number}} weiterer Eintrag: Der Filter findet ihn.',
  more_other: '{{count, number}} weitere Einträge: Der Filter findet sie.',
  found_one: '{{count, number}} Eintrag',
  found_other: '{{count, number}} Einträge',
};

const en: typeof de = {
  name: 'Material',
  open: 'Material: what the room has said',
  kinds: {
    fragment: 'Set aside for the press release',
    intent: 'Strategic intent',
    note: 'Notes from the vision board',
    experience: 'Experience and emotions',
    painPoint: 'Pain points',
    chair: 'From the empty chair',
  },
  filter: 'Filter material',
  insert: 'Insert: {{text}}',
  inserted: 'Inserted: {{part}}',
  used: 'used in: {{part}}',
  noCaret: 'First put the cursor in the text where it should go.',
  hint: 'Drag something into the text, or put the cursor there and click the arrow. Its source is kept.',
  empty:
    'What the room has said so far is kept ready here: notes from the vision board, touchpoints and target emotions, sentences from the empty chair. A sentence such as “I only want to know what I am paying” becomes the problem in your text.',
  goToBoard: 'Go to the vision board',
  notFound: 'None of it contains “{{query}}”.',
  more_one: '{{count, number}} more: the filter finds it.',
  more_other: '{{count, number}} more: the filter finds them.',
  found_one: '{{count, number}} item',
  found_other: '{{count, number}} items',
};

export const sourceMaterialTexts = { de, en };
