import { expect, it } from 'vitest';
import { blobFromDataUrl } from './data-url';

it('decodes the picture in a data URL', async () => {
  const blob = blobFromDataUrl('data:image/png;base64,iVBORw0KGgo=');
  expect([blob?.type, blob?.size]).toEqual(['image/png', 8]);
  const svg = blobFromDataUrl('data:image/svg+xml;charset=utf-8,%3Csvg%3E%3C/svg%3E');
  expect(await svg?.text()).toBe('<svg></svg>');
});

it.each([
  'data:text/html;base64,PHNjcmlwdD4=',
  'data:image/png;base64,***',
  'data:image/svg+xml,%E0%A4%A',
  'https://example.org/x.png',
  'javascript:alert(1)',
  '',
  `data:image/png;base64,${'A'.repeat(80_000_000)}`,
])('refuses everything else: %.40s', (address) => {
  expect(blobFromDataUrl(address)).toBeNull();
});
