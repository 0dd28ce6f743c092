import type { Language } from '../language';
import { dotVotePages } from '../room/dot-vote-pages';
import type { ContentPage } from '../room/room-content';
import type { RoomPage } from '../room/room-page';
import { emptyPage } from '../room/room-drawings';
import type { SessionDocument } from '../session-schema';
import { clustersOf } from './clusters';
import { elementBounds } from './element-bounds';
import { elementText } from './element-text';
import { presentationStops } from './presentation-stops';
import { visionBoardRoomWords } from './room-words';
import type { VisionBoard } from './schema';
import { choiceTitle } from './votable';

/** Id of the page with the whole board. */
export const wholeBoard = 'board';

/** The whole board, then its areas and groups in the order of a presentation, then the results of its votings. */
export function roomPages(
  { steps: { 'vision-board': board } }: SessionDocument,
  language: Language,
): readonly [RoomPage, ...RoomPage[]] {
  const words = visionBoardRoomWords[language];
  const { elements, groups } = board;
  if (Object.keys(elements).length === 0) return [emptyBoardPage(language)];
  const rectOf = (id: string) => {
    const element = elements[id];
    return (element && elementBounds(element, elements)) ?? undefined;
  };
  const stops = presentationStops(elements, clustersOf(groups, elements, { rectOf })).slice(1);
  return [
    { id: wholeBoard, title: words.whole },
    ...stops.map(({ id, name }) => ({ id: pageOfPart(id), title: name.trim() || words.area })),
    ...boardVotes(board, language),
  ];
}

/** The page that shows an area or group alone. */
export function pageOfPart(id: string): string {
  return `part-${id}`;
}

/** The page of a board without elements. */
export function emptyBoardPage(language: Language): ContentPage {
  const words = visionBoardRoomWords[language];
  return emptyPage(wholeBoard, words.whole, words.empty);
}

/** The results of the board's votings; none while one is open, because the board is what is voted on. */
export function boardVotes(board: VisionBoard, language: Language): ContentPage[] {
  const nameOf = (id: string) => {
    const element = board.elements[id];
    return (choiceTitle(board, id) ?? (element ? elementText(element) : '')).trim() || null;
  };
  const { isOpen, pages } = dotVotePages(board.votings, nameOf, language);
  return isOpen ? [] : pages;
}
