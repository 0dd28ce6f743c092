import { areaAround } from '../../../../workshop/vision-board/area-of';
import { isTitled } from '../../../../workshop/vision-board/groups';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import type { Area, VisionBoard } from '../../../../workshop/vision-board/schema';
import type { Rect } from '../../../../workshop/vision-board/geometry';

/** A heading of the list with what belongs to it: an area, a group with a title, or, without an id, everything else. */
export interface BoardSection {
  id: string | null;
  kind: 'area' | 'group' | 'rest';
  title: string;
  /** Ids in reading order. */
  ids: string[];
}

interface BoardIndex {
  readingOrder: () => readonly string[];
  rectOf: (id: string) => Rect | undefined;
}

/**
 * The board as sections in reading order: an element belongs to its group with a title, else to the smallest area that its centre is on.
 * The rest comes last. Areas themselves are headings.
 */
export function boardSections({ elements, groups }: Pick<VisionBoard, 'elements' | 'groups'>, model: BoardIndex) {
  const areas = new Map<Area, string>();
  for (const [id, element] of Object.entries(elements)) {
    if (element.type === 'area' && !isHidden(element)) areas.set(element, id);
  }
  const areaList = [...areas.keys()];
  const sections = new Map<string | null, BoardSection>();
  const section = (id: string | null, kind: BoardSection['kind'], title: string): BoardSection => {
    const known = sections.get(id);
    if (known) return known;
    const made = { id, kind, title, ids: [] };
    sections.set(id, made);
    return made;
  };
  for (const id of model.readingOrder()) {
    const element = elements[id];
    if (!element) continue;
    if (element.type === 'area' && !isHidden(element)) {
      section(id, 'area', element.name);
      continue;
    }
    const group = element.group === null ? undefined : groups[element.group];
    const rect = model.rectOf(id);
    const area = rect && element.type !== 'connector' ? areaAround(rect, areaList) : null;
    const home =
      element.group !== null && group && isTitled(group)
        ? section(element.group, 'group', group.title)
        : area
          ? section(areas.get(area) ?? null, 'area', area.name)
          : section(null, 'rest', '');
    home.ids.push(id);
  }
  const rest = sections.get(null);
  return [...[...sections.values()].filter((each) => each !== rest), ...(rest ? [rest] : [])];
}
