import type { SearchPlace } from '../search/search-place';
import { isHidden } from './hidden-elements';
import type { BoardElement } from './schema';

const elements = (kind: BoardElement['type'] & SearchPlace['kind']) => ({
  kind,
  at: 'elements.*',
  isFound: ({ type }: BoardElement) => type === kind,
  isHidden,
});

export const visionBoardSearchPlaces: readonly SearchPlace[] = [
  { ...elements('note'), titles: ['text'] },
  { ...elements('picture'), titles: ['caption'], texts: ['alt'] },
  { ...elements('text'), titles: ['text'] },
  { ...elements('shape'), titles: ['text'] },
  { ...elements('area'), titles: ['name'] },
  { ...elements('connector'), titles: ['label'] },
  { kind: 'group', at: 'groups.*', titles: ['title'] },
  { kind: 'voting', at: 'votings.*', titles: ['title'] },
];
