/** Texts of the picture of the thread. */
const de = {
  lead: 'Wählen Sie ein Kästchen, um seinen Weg zu sehen. Ziehen Sie einen Schmerzpunkt oder ein Versprechen auf eine Initiative, um beide zu verknüpfen.',
  empty:
    'Noch gibt es nichts zu verbinden. Schmerzpunkte, Versprechen der Pressemitteilung und Initiativen erscheinen hier, sobald es sie gibt.',
  toPainPoints: 'Schmerzpunkte sammeln',
  picture: 'Bild des roten Fadens',
  keys: 'Pfeiltasten gehen von Kästchen zu Kästchen, Eingabe wählt eines, Escape zeigt wieder alle.',
  asText: 'Als Text lesen',
  chosen: 'Gewählt: {{name}}',
  open: 'Öffnen in {{step}}',
  showAll: 'Alles zeigen',
  linkInitiative: 'Initiative verknüpfen',
  chooseInitiative: 'Initiative wählen …',
  unlink: 'Verknüpfung mit {{name}} entfernen',
  linked: 'Verknüpft: {{need}} und {{initiative}}.',
  unlinked: 'Nicht mehr verknüpft: {{need}} und {{initiative}}.',
  already: '{{need}} und {{initiative}} sind schon verknüpft.',
};

const en: typeof de = {
  lead: 'Choose a box to see its path. Drag a pain point or a promise onto an initiative to link the two.',
  empty:
    'There is nothing to connect yet. Pain points, promises of the press release and initiatives appear here as soon as there are any.',
  toPainPoints: 'Collect pain points',
  picture: 'Picture of the golden thread',
  keys: 'Arrow keys go from box to box, Enter chooses one, Escape shows all again.',
  asText: 'Read as text',
  chosen: 'Chosen: {{name}}',
  open: 'Open in {{step}}',
  showAll: 'Show all',
  linkInitiative: 'Link an initiative',
  chooseInitiative: 'Choose an initiative…',
  unlink: 'Remove the link to {{name}}',
  linked: 'Linked: {{need}} and {{initiative}}.',
  unlinked: 'No longer linked: {{need}} and {{initiative}}.',
  already: '{{need}} and {{initiative}} are linked already.',
};

export const threadTexts = { de, en };
