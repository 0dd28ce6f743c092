import { expect, test } from 'vitest';
import { exportDocument, type ExportJob } from '../../main/export/export-document';
import { exampleSession } from '../fixtures/example-session';
import { hostileSession } from '../fixtures/hostile-session';

function job(change: Partial<ExportJob> = {}): ExportJob {
  return {
    session: exampleSession(),
    kind: 'roadmap',
    additions: ['faq'],
    formats: ['md', 'pdf'],
    now: '2026-11-12T16:00:00.000Z',
    readAsset: () => Promise.reject(new Error('lost')),
    print: () => Promise.resolve(new TextEncoder().encode("%PDF /CreationDate (D:20310101000000+00'00')")),
    svgToPng: () => Promise.resolve(new Uint8Array()),
    ...change,
  };
}

test('exports a file per format and reports progress', async () => {
  const steps: string[] = [];
  const files = await exportDocument(job({ onProgress: (done, total) => steps.push(`${done}/${total}`) }));
  expect([...files.keys()]).toEqual([
    'Kundentag der Stadtwerke Auental – Roadmap.md',
    'Kundentag der Stadtwerke Auental – Roadmap.pdf',
  ]);
  expect(steps).toEqual(['0/3', '1/3', '2/3', '3/3']);
});

test('the PDF has the date of the request', async () => {
  const files = await exportDocument(job({ formats: ['pdf'] }));
  const [pdf] = files.values();
  expect(new TextDecoder().decode(pdf)).toContain("(D:20261112160000+00'00')");
});

test('a missing picture does not fail the export', async () => {
  const session = exampleSession();
  session.workshop.emptyChair.picture = `${'0'.repeat(64)}.png`;
  const [markdown] = (await exportDocument(job({ session, formats: ['md'] }))).values();
  expect(new TextDecoder().decode(markdown)).toContain('*Frau Öztürk, Rentnerin mit Reihenhaus*');
});

test('an aborted export rejects with the reason of the signal', async () => {
  const control = new AbortController();
  let printed = 0;
  const print = () => {
    printed++;
    control.abort(new Error('cancelled by a person'));
    return Promise.resolve(new Uint8Array());
  };
  const cancelled = exportDocument(job({ formats: ['pdf', 'docx'], print, signal: control.signal }));
  await expect(cancelled).rejects.toThrow('cancelled by a person');
  expect(printed).toBe(1);
  await expect(exportDocument(job({ signal: control.signal }))).rejects.toThrow('cancelled by a person');
});

test('hostile texts are sanitized in Markdown', async () => {
  const [bytes] = (await exportDocument(job({ session: hostileSession(), formats: ['md'] }))).values();
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  // oxlint-disable-next-line no-control-regex -- what must be gone
  expect(text).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/);
  expect(text).not.toMatch(/(?<!\\)<script/);
});
