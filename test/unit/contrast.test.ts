import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noteColours } from '../../workshop/vision-board/terms';

const css = readFileSync(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8');
const [lightCss = '', darkCss = ''] = css.split(":root[data-theme='dark']");
const light = tokensOf(lightCss);
const themes = { light, dark: { ...light, ...tokensOf(darkCss + css.slice(css.lastIndexOf('color-scheme: dark'))) } };

/** The tokens with a colour of six hexadecimal digits. */
function tokensOf(text: string): Record<string, string> {
  return Object.fromEntries(
    [...text.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance, WCAG 2.2. */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(a = '#000000', b = '#000000'): number {
  const [lighter = 0, darker = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => y - x);
  return (lighter + 0.05) / (darker + 0.05);
}

describe.each(['light', 'dark'] as const)('On the board in the %s theme', (theme) => {
  const tokens = themes[theme];

  it.each(noteColours)('text on %s notes is readable, on the same paper as in the other theme', (colour) => {
    expect(contrastOf(tokens['--note-ink'], tokens[`--note-${colour}`])).toBeGreaterThanOrEqual(4.5);
    expect(tokens[`--note-${colour}`]).toBe(light[`--note-${colour}`]);
  });

  it.each(['--ink', '--ink-soft', '--accent', '--signal', '--alarm'])(
    'headlines and drawings in %s are readable on the board and on areas',
    (ink) => {
      for (const ground of ['--paper', '--paper-raised'])
        expect(contrastOf(tokens[ink], tokens[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('figures of votes are readable', () => {
    expect(contrastOf(tokens['--mount'], tokens['--note-mark'])).toBeGreaterThanOrEqual(4.5);
  });
});
