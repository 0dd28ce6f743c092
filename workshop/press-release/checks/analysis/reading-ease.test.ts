import { describe, expect, it } from 'vitest';
import { readingBand, readingEase } from './reading-ease';
import { createReleaseChecker } from '../release-checker';

const ease = (text: string, language: 'de' | 'en') =>
  createReleaseChecker()({ language, today: '2027-01-01', names: [], jargon: [], blocks: [{ part: 'summary', text }] })
    .ease;

describe('readingEase', () => {
  it('follows the formulas', () => {
    expect(readingEase({ sentences: 10, words: 100, syllables: 150 }, 'en')).toBeCloseTo(206.835 - 10.15 - 126.9, 6);
    expect(readingEase({ sentences: 10, words: 100, syllables: 180 }, 'de')).toBeCloseTo(180 - 10 - 105.3, 6);
  });

  it('gives no score for a few words', () => {
    expect(readingEase({ sentences: 2, words: 29, syllables: 40 }, 'de')).toBeNull();
    expect(readingEase({ sentences: 0, words: 0, syllables: 0 }, 'en')).toBeNull();
  });

  it('distinguishes plain from heavy texts', () => {
    const plain = {
      de: 'Der Bus hält vor dem Haus. Die Frau steigt ein und zahlt mit der Karte. Er fährt los, und nach acht Minuten ist sie am Markt. Dort wartet ihr Sohn mit dem Rad und lacht sie an.',
      en: 'The bus stops in front of the house. The woman gets on and pays by card. It sets off, and after eight minutes she is in town. Her son waits there with his bike and smiles at her.',
    };
    const heavy = {
      de: 'Die Gewährleistung bedarfsgerechter Mobilitätsangebote erfordert eine kontinuierliche Weiterentwicklung kundenorientierter Abrechnungsverfahren unter Berücksichtigung datenschutzrechtlicher Rahmenbedingungen sowie infrastruktureller Voraussetzungen der teilnehmenden Verkehrsunternehmen innerhalb des Gesamtgebietes, einschließlich angrenzender Gemeinden und Landkreise in der Region.',
      en: 'The implementation of innovative transportation opportunities necessitates continuous organisational transformation, incorporating customer-oriented remuneration methodologies, comprehensive regulatory considerations and infrastructural preconditions established by participating municipal authorities throughout the administrative territory.',
    };
    for (const language of ['de', 'en'] as const) {
      expect(readingBand(ease(plain[language], language) ?? 0)).toBe('very-easy');
      expect(readingBand(ease(`${heavy[language]} ${heavy[language]}`, language) ?? 100)).toBe('hard');
    }
  });
});
