import { areaAround } from './area-of';
import { elementBounds } from './element-bounds';
import { isTitled } from './groups';
import { isHidden } from './hidden-elements';
import type { Voting } from '../voting/schema';
import type { Area, VisionBoard } from './schema';

/** What a voting is about: single notes, or the groups with a title and the areas. */
export type VotedOn = 'notes' | 'groups';

type Board = Pick<VisionBoard, 'elements' | 'groups'>;

/** Ids of everything that can be voted on: notes with text, or groups with a title and visible members, and areas. */
export function votableIds({ elements, groups }: Board, kind: VotedOn): string[] {
  if (kind === 'notes') {
    return Object.entries(elements).flatMap(([id, element]) =>
      element.type === 'note' && !element.hidden && element.text.trim() !== '' ? [id] : [],
    );
  }
  const used = new Set(Object.values(elements).flatMap((element) => (isHidden(element) ? [] : [element.group])));
  const titled = Object.entries(groups).flatMap(([id, group]) => (isTitled(group) && used.has(id) ? [id] : []));
  const areas = Object.entries(elements).flatMap(([id, each]) => (each.type === 'area' && !isHidden(each) ? [id] : []));
  return [...titled, ...areas];
}

/**
 * The choice that a press on an element is a vote for: the element itself, its group, or the smallest area that contains its centre. Null
 * for none.
 */
export function choiceOf({ elements }: Board, { choices }: Pick<Voting, 'choices'>, id: string): string | null {
  const isChoice = (each: string) => Object.hasOwn(choices, each);
  if (isChoice(id)) return id;
  const element = elements[id];
  if (!element) return null;
  if (element.group !== null && isChoice(element.group)) return element.group;
  const bounds = elementBounds(element, elements);
  const areas = Object.keys(choices).flatMap((each): Area[] => {
    const area = elements[each];
    return area?.type === 'area' ? [area] : [];
  });
  const around = bounds && areaAround(bounds, areas);
  return Object.keys(choices).find((each) => around && elements[each] === around) ?? null;
}

/** The title of a group or the name of an area that is voted on; null for anything else. */
export function choiceTitle({ elements, groups }: Board, id: string): string | null {
  const element = elements[id];
  return groups[id]?.title ?? (element?.type === 'area' ? element.name : null);
}
