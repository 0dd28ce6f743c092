import i18next from 'i18next';
import { languages } from '../../../workshop/language';
import { comparisonKey } from '../../../workshop/text/searchable';
import type { Command } from '../../shell/command';

/**
 * The commands that are meant by what is typed: each typed word is part of their name or of their keywords. Those with all words in the
 * name come first. Accents do not matter.
 */
export function findCommands<Context, Known extends Pick<Command<Context>, 'label' | 'keywords'>>(
  commands: readonly Known[],
  typed: string,
): Known[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const isIn = (text: string) => words.every((word) => text.includes(word));
  const byName = commands.filter(({ label }) => isIn(plain(label())));
  const byKeywords = commands.filter((each) => isIn(plain([each.label(), ...keywordsOf(each)].join(' '))));
  return [...new Set([...byName, ...byKeywords])];
}

/** The keywords of a command in all languages. */
export function keywordsOf<Context>({ keywords }: Pick<Command<Context>, 'keywords'>): string[] {
  if (!keywords) return [];
  return languages.flatMap((language) => keywords(i18next.getFixedT(language)).split(', '));
}

/** In lower case and without accents. */
function plain(text: string): string {
  return comparisonKey(text)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '');
}
