import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { fileName } from './file-name';

test('keeps letters of all languages and drops what systems refuse', () => {
  expect(fileName(['Übermut: „groß“ / klein?', 'Roadmap'], 'pdf')).toBe('Übermut „groß“ klein – Roadmap.pdf');
  expect(fileName(['../../etc/passwd', ''], 'md')).toBe('etc passwd.md');
  expect(fileName(['CON'], 'md')).toBe('Leitbild CON.md');
  expect(fileName(['', ' . '], 'docx')).toBe('Leitbild.docx');
});

test('any title gives a valid Windows file name', () => {
  assert(
    property(string({ unit: 'binary', maxLength: 600 }), (title) => {
      const name = fileName([title], 'docx');
      // oxlint-disable-next-line no-control-regex -- control characters are not allowed in file names
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001F]|^[. ]|[. ]\.docx$|\p{Surrogate}/u);
      expect(Buffer.byteLength(name)).toBeLessThan(200);
    }),
  );
});
