import { expect, test } from 'vitest';
import { planSlides } from '../../main/export/pptx/plan-slides';
import { sanitizeDocument } from '../../main/export/sanitize-document';
import { buildDocument } from '../../workshop/document-definitions/build-document';
import { sampleSession } from '../fixtures/sample-session';

test('the slides of the roadmap document of the sample: titles and kinds of shapes', async () => {
  const now = '2026-11-12T16:00:00.000Z';
  const document = buildDocument(sampleSession('de'), { kind: 'roadmap', additions: [], now });
  const slides = planSlides(sanitizeDocument(document), new Map()).map(({ title, kicker, shapes, hidden }) => {
    const kinds = shapes.map((shape) => (shape.kind === 'text' ? shape.look : shape.kind)).join(', ');
    return `${hidden ? '(hidden) ' : ''}${kicker === '' ? '' : `${kicker} › `}${title}: ${kinds}`;
  });
  await expect(`${slides.join('\n')}\n`).toMatchFileSnapshot('documents/roadmap-slides.txt');
});
