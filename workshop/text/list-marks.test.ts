import { describe, expect, it } from 'vitest';
import { readListMarks } from './list-marks';

/** Lines as "level mark: text"; words have neither. */
function read(...lines: string[]): string[] {
  return readListMarks(lines).map(({ mark, number, level, text }) =>
    mark === null ? text : `${level}${mark === 'bullet' ? '•' : `${number}.`} ${text}`,
  );
}

describe('words that begin like a list', () => {
  it.each([
    ['a date', '24. Dezember 2026: Wir schalten frei.'],
    ['a quarter', '3. Quartal'],
    ['a club', '1. FC Auental'],
    ['an office', '2. Bürgermeisterin'],
    ['a single item', '1. eins'],
    ['the speaker of a quote', '- Anna Kern, Kundin'],
    ['a line of dialogue', '– Guten Tag.'],
    ['a phone number', '+49 30 1234'],
    ['degrees', '-5 Grad'],
    ['a footnote', '* Nur an Werktagen'],
    ['a year', '2026. Das Jahr'],
    ['a floor', '1.OG: Empfang'],
    ['a rating', '● ● ○ Empfang'],
    ['a remark in brackets', '(1) wie im Vorjahr'],
  ])('%s stays whole', (_, line) => {
    expect(read(line)).toEqual([line]);
    expect(read('Davor', line, 'Danach')).toEqual(['Davor', line, 'Danach']);
  });

  it.each([
    ['numbers that do not count up', ['24. Dezember: Ende', '3. Quartal', '1. FC Auental', '2. Bürgermeisterin']],
    ['dates that do', ['24. Dezember: Aufbau', '25. Dezember: Fest']],
    ['ordinal numbers that do', ['1. Quartal: planen', '2. Quartal: bauen', '3. Quartal: prüfen']],
    ['club and office', ['1. FC Auental', '2. Bürgermeisterin']],
    ['the same number twice', ['1. Mannschaft', '1. Vorstand']],
    ['decimals', ['1.1 Ziele', '1.2 Wege']],
    ['floors', ['1.OG Empfang', '2.OG Büros']],
    ['pros and cons', ['+ schnell', '+ billig', '→ machen']],
    ['names', ['A. Kern', 'B. Lang']],
  ])('%s stay whole', (_, lines) => {
    expect(read(...lines)).toEqual(lines);
  });
});

describe('lists', () => {
  it('count up from any number', () => {
    expect(read('1. eins', '2. zwei', '3. drei')).toEqual(['01. eins', '02. zwei', '03. drei']);
    expect(read('7) sieben', '8) acht')).toEqual(['07. sieben', '08. acht']);
    expect(read(' 9. neun', '10. zehn')).toEqual(['09. neun', '010. zehn']);
  });

  it('may follow each other, have blank lines, wrapped and indented lines', () => {
    expect(read('1. a', '2. b', '1. c', '2. d')).toEqual(['01. a', '02. b', '01. c', '02. d']);
    expect(read('1. a', '', '2. b')).toEqual(['01. a', '', '02. b']);
    expect(read('1. a', '   mehr', '2. b')).toEqual(['01. a', 'mehr', '02. b']);
    const wrapped = `1. ${'lang '.repeat(14)}und`;
    expect(read(wrapped, 'weiter.', '2. b')[2]).toBe('02. b');
    expect(read('1. a', 'Etwas anderes', '2. b')).toEqual(['1. a', 'Etwas anderes', '2. b']);
  });

  it('have bullets of any kind on at least two lines', () => {
    expect(read('- eins', '* zwei', '– drei')).toEqual(['0• eins', '0• zwei', '0• drei']);
    expect(read('• eins')).toEqual(['0• eins']);
    expect(read('\uf0b7\teins')).toEqual(['0• eins']);
    expect(read('1.\teins', '2.\tzwei')).toEqual(['01. eins', '02. zwei']);
  });

  it.each(['●', '○', '■', '□', '◆', '▶', '►', '➢', '⁃', '▫', '∙', '\u200b•', '\ufeff•', '\u200e-'])(
    'have %s as bullet',
    (bullet) => {
      expect(read(`${bullet} eins`, `${bullet}\u00a0zwei`)).toEqual(['0• eins', '0• zwei']);
    },
  );

  it("have Word's bullet of the second level, numbers in brackets, and numbers without a space", () => {
    expect(read('o\teins', 'o\tzwei')).toEqual(['0• eins', '0• zwei']);
    expect(read('(1) eins', '(2) zwei')).toEqual(['01. eins', '02. zwei']);
    expect(read('1.eins', '2.zwei', '3.drei')).toEqual(['01. eins', '02. zwei', '03. drei']);
  });

  it('are nested by their indents', () => {
    expect(read('1. a', '   - x', '   - y', '2. b')).toEqual(['01. a', '1• x', '1• y', '02. b']);
    expect(read('- a', '   - x', '      - z', '- b')).toEqual(['0• a', '1• x', '2• z', '0• b']);
    expect(read('1. a', '- x', '2. b')).toEqual(['01. a', '- x', '02. b']);
    expect(read('1. a', '   1. x', '   2. y', '2. b')).toEqual(['01. a', '11. x', '12. y', '02. b']);
  });
});

it('takes long texts in time', () => {
  const started = performance.now();
  readListMarks([' '.repeat(500_000), `- ${' '.repeat(500_000)}`, ...Array<string>(40_000).fill('- Zeile')]);
  expect(performance.now() - started).toBeLessThan(2_000);
});
