import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { exampleSession } from '../../test/fixtures/example-session';
import type { SessionDocument } from '../session-schema';
import type { StepId } from '../step';
import { foldText, foldWithPlaces } from './fold-text';
import { findInSession, markedPassage, readQuery, type SearchHit } from './find-in-session';
import { nearestWord } from './nearest-word';
import { searchItems } from './search-items';

const at = '2027-03-31T09:00:00Z';

/** The words are parked topics: items with one text and an owner. */
function sessionWith(...texts: (string | [text: string, owner: string])[]): SessionDocument {
  return produce(exampleSession(), ({ workshop }) => {
    workshop.parkingLot = Object.fromEntries(
      texts.map((each, index) => {
        const [text, owner] = typeof each === 'string' ? [each, ''] : each;
        const parked = { text, owner, outcome: 'open', resultId: null, due: '', step: 'kickoff', at } as const;
        return [`parked-${index}`, { ...parked, order: `a${index}` }];
      }),
    );
  });
}

const hits = (session: SessionDocument, typed: string, current: StepId = 'closing'): SearchHit[] =>
  findInSession(session, readQuery(typed), current).flatMap((group) => group.hits);

const foundTexts = (typed: string, ...texts: Parameters<typeof sessionWith>) =>
  hits(sessionWith(...texts), typed)
    .filter(({ kind }) => kind === 'parked')
    .map(({ text }) => text);

describe('A text is found', () => {
  test.each([
    ['by a part of a compound', 'lieferung', 'Probelieferungen an Stammkunden'],
    ['whatever the case', 'PROBE', 'probelieferung'],
    ['by the umlaut, the plain letter and two letters', 'Absatzmärkte', 'Absatzmärkte'],
    ['', 'absatzmarkte', 'Absatzmärkte'],
    ['', 'absatzmaerkte', 'Absatzmärkte'],
    ['by the umlaut where two letters are written', 'Märkte', 'Absatzmaerkte'],
    ['by the plain letter where two letters are written', 'markte', 'Absatzmaerkte'],
    ['with ss for ß and the other way round', 'strasse', 'Straße'],
    ['', 'straße', 'STRASSE'],
    ['without accents', 'cafe creme', 'Café Crème'],
    ['with accents where there are none', 'señor', 'Senor'],
    ['where accents are separate characters', 'über', 'u\u0308ber'],
    ['across soft hyphens and other invisible characters', 'kundentreue', 'Kunden\u00adtr\u200beue'],
    ['with the words in any order', 'montag liefern', 'Wir liefern jeden Montag'],
    ['with vowels that only look like an umlaut', 'steuerung', 'Fernsteuerung'],
    ['', 'erung', 'Steuerung'],
    ['as a phrase', '„jeden Montag“', 'Wir liefern jeden Montag'],
    ['as a phrase across lines', '"jeden Montag', 'Wir liefern jeden\nMontag'],
  ])('%s: %s', (_, typed, text) => {
    expect(foundTexts(typed, text, 'Anderes Thema')).toEqual([text]);
  });

  test('only with every word, and a phrase only with its wording', () => {
    expect(foundTexts('liefern dienstag', 'Wir liefern jeden Montag')).toEqual([]);
    expect(foundTexts('"Montag jeden"', 'Wir liefern jeden Montag')).toEqual([]);
  });

  test('with its words in different fields of the item; the better field is shown', () => {
    const [hit] = hits(sessionWith(['Rückruf am selben Tag', 'Meier']), 'meier rückruf tag');
    expect(hit).toMatchObject({ kind: 'parked', id: 'parked-0', text: 'Rückruf am selben Tag' });
    expect(hits(sessionWith(['Rückruf', 'Meier']), 'meier')[0]).toMatchObject({ title: 'Rückruf', text: 'Meier' });
  });
});

describe('The order', () => {
  test('whole words before beginnings, those before parts, titles before other texts', () => {
    expect(foundTexts('tag', 'Montag', 'Tagung', ['Offen', 'Tag'], 'Ein Tag')).toEqual([
      'Ein Tag',
      'Tag',
      'Tagung',
      'Montag',
    ]);
  });

  test('the current step comes first, then the best step', () => {
    const session = produce(sessionWith('Montag'), ({ workshop, steps }) => {
      workshop.purpose = 'Tag';
      steps['vision-board'].elements = {};
      steps.closing.lastWord = 'Montags';
    });
    const order = (current: StepId) => findInSession(session, readQuery('tag'), current).map(({ step }) => step);
    const [first, ...others] = order('closing');
    expect(first).toBe('closing');
    expect(order('vision-board').indexOf('kickoff')).toBeLessThan(order('vision-board').indexOf('closing'));
    expect(others).toContain('kickoff');
  });

  test('nothing is found for an empty query', () => {
    expect(hits(sessionWith('Tag'), '  „“ ')).toEqual([]);
  });
});

test('A hidden note is found and marked as hidden', () => {
  const session = exampleSession();
  const note = Object.entries(session.steps['vision-board'].elements).find(([, { type }]) => type === 'note');
  const hidden = produce(session, ({ steps }) => {
    const element = steps['vision-board'].elements[note?.[0] ?? ''];
    if (element?.type === 'note') Object.assign(element, { text: 'Geheimtipp', hidden: true });
  });
  expect(hits(hidden, 'geheimtipp')).toMatchObject([{ step: 'vision-board', kind: 'note', isHidden: true }]);
});

test('A reply leads to its comment, a saying to the step it was said in', () => {
  const at = '2027-03-31T09:00:00Z';
  const session = produce(exampleSession(), ({ workshop, steps }) => {
    workshop.sayings = { s1: { order: 'a0', step: 'intent', text: 'Das merke ich sofort', at } };
    const reply = { order: 'a0', author: 'Ada', text: 'Nachgefragt', at };
    const comment = { order: 'a0', quote: '', part: null, author: 'Ben', text: 'Warum?', at } as const;
    steps['press-release'].comments = { c1: { ...comment, decision: null, resolved: false, replies: { r1: reply } } };
  });
  expect(hits(session, 'nachgefragt')).toMatchObject([{ step: 'press-release', id: 'c1', kind: 'reply' }]);
  expect(hits(session, 'sofort merke')).toMatchObject([{ step: 'intent', id: 's1', kind: 'saying' }]);
});

describe('The passage', () => {
  const shown = (text: string, typed: string) =>
    markedPassage(text, readQuery(typed))
      .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
      .join('');

  test('marks what was found as it is written', () => {
    expect(shown('Absatzmärkte und Märkte', 'maerkte')).toBe('Absatz[märkte] und [Märkte]');
    expect(shown('Absatzmaerkte', 'märkte')).toBe('Absatz[maerkte]');
    expect(shown('Kunden\u00adtreue', 'entreu')).toBe('Kund[en\u00adtreu]e');
    expect(shown('Große Straße', 'strasse')).toBe('Große [Straße]');
    expect(shown('u\u0308ber alles', 'uber')).toBe('[u\u0308ber] alles');
    expect(shown('Tagestag', 'tag tages')).toBe('[Tages][tag]'.replace('][', ''));
  });

  test('is cut at words around the first match, on one line', () => {
    const text = `${'vorher '.repeat(40)}Treffer\nhier${' nachher'.repeat(40)}`;
    const passage = shown(text, 'treffer');
    expect(passage).toMatch(/^… (vorher )+\[Treffer\] hier( nachher)+ …$/);
    expect(passage.length).toBeLessThan(180);
  });
});

test('Both ways of folding agree', () => {
  for (const text of [
    'Ärger über Straße',
    'Ae\u0308oe',
    'Zoe\u0301 ﬁn',
    'ΟΔΟΣ',
    '한글 a\u00ade',
    'queue',
    'İstanbul',
    '👍🏽 ok',
  ]) {
    const places = foldWithPlaces(text);
    expect({ plain: places.plain.text, short: places.short.text }).toEqual(foldText(text));
  }
});

test('A misspelled word is found', () => {
  const session = sessionWith('Kundenbefragung');
  expect(nearestWord(session, 'kundenbefargung')).toBe('Kundenbefragung');
  expect(nearestWord(session, 'xyzxyzxyz')).toBeNull();
});

describe('With 5,000 notes', () => {
  const words = [
    'Lieferung',
    'Märkte',
    'Termin',
    'Straße',
    'Kundin',
    'Rückruf',
    'Paket',
    'cafe',
    'Café',
    'Über',
    'Treue',
  ];
  const session = produce(exampleSession(), ({ steps }) => {
    const { elements } = steps['vision-board'];
    const sample = Object.values(elements).find(({ type }) => type === 'note');
    if (sample?.type !== 'note') throw new Error('The example has no note');
    const word = (seed: number) => words[(seed * 7919) % words.length] ?? '';
    for (let at = 0; at < 5000; at++) {
      elements[`many-${at}`] = { ...sample, text: `${word(at)}s${word(at + 3)} ${word(at * 3 + 1)} ${at}` };
    }
  });

  test.each(['markte', 'strasse rück', '4711', '"cafe café"', 'lieferungsstraße', 'ü', 'zzz'])(
    '%s is found as by looking at each text',
    (typed) => {
      const query = readQuery(typed);
      const naive = searchItems(session)
        .flat()
        .filter(({ texts }) =>
          query.every(({ plain, short }) =>
            texts.some(({ text }) => {
              const folded = foldText(text);
              return folded.plain.includes(plain) || folded.short.includes(short);
            }),
          ),
        )
        .map(({ id, kind }) => `${kind} ${id}`);
      const found = hits(session, typed).map(({ id, kind }) => `${kind} ${id}`);
      expect([...found].sort()).toEqual([...naive].sort());
    },
  );

  test('an edit has only the changed item read again', () => {
    const before = searchItems(session).flat();
    const edited = produce(session, ({ steps }) => {
      const note = steps['vision-board'].elements['many-7'];
      if (note?.type === 'note') note.text = 'Anders';
    });
    const after = searchItems(edited).flat();
    const changed = after.filter(({ texts }, index) => texts !== before[index]?.texts);
    expect(changed.map(({ id }) => id)).toEqual(['many-7']);
  });
});
