import type { Language } from '../language';
import { numberedPromises } from '../red-thread';
import { richTextToPlain } from '../rich-text';
import { emptyPage } from '../room/room-drawings';
import { flowPages } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { somePages } from '../room/some-pages';
import type { SessionDocument } from '../session-schema';
import { inOrder } from '../collection';
import { isUnanswered } from './is-unanswered';
import { partsInOrder } from './order-of-parts';
import { readingPages, type ReadingItem, type ReadingPage } from './reading-pages';
import { pressReleaseRoomWords } from './room-words';
import type { PressRelease } from './schema';
import { audiences } from './terms';
import { pressReleaseWords } from './words';

export type ReleasePage = ReadingPage | ContentPage;

/** The headline alone, then the text page by page as in the silent reading, the questions, and the promises. */
export function roomPages(
  { steps: { 'press-release': release } }: SessionDocument,
  language: Language,
): readonly [ReleasePage, ...ReleasePage[]] {
  const words = pressReleaseWords[language];
  const room = pressReleaseRoomWords[language];
  const parts = partsInOrder(release)
    .filter((part) => richTextToPlain(release.parts[part]).trim() !== '')
    .map((part): ReadingItem => ({ kind: 'part', part, blocks: release.parts[part] }));
  const isHead = ({ kind, ...item }: ReadingItem) =>
    kind === 'part' && 'part' in item && (item.part === 'headline' || item.part === 'subheadline');
  const head = parts.filter(isHead);
  const pages: ReleasePage[] = [
    ...readingPages('headline', words.parts.headline, head, 'headline'),
    ...readingPages(
      'text',
      room.text,
      parts.filter((item) => !isHead(item)),
      'text',
    ),
    ...audiences.flatMap((audience) =>
      readingPages(`questions-${audience}`, words.audiences[audience], questions(release, audience), 'text'),
    ),
    ...promises(release, language),
  ];
  return somePages(pages, () => emptyPage('headline', words.fromTheFuture, room.empty));
}

function questions(release: PressRelease, audience: (typeof audiences)[number]): ReadingItem[] {
  return inOrder(release.questions)
    .map(([, question]) => question)
    .filter((each) => each.audience === audience && each.question.trim() !== '')
    .flatMap((each): ReadingItem[] => [
      { kind: 'question', text: each.question.trim() },
      isUnanswered(each) ? { kind: 'open' } : { kind: 'answer', blocks: each.answer },
    ]);
}

function promises(release: PressRelease, language: Language): ContentPage[] {
  const rows = numberedPromises(release).map(({ name, words }): RoomItem => ({ kind: 'row', lead: name, text: words }));
  return flowPages({ id: 'promises', title: pressReleaseRoomWords[language].promises }, rows);
}
