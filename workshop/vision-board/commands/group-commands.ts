import { forReading, inOrder, orderAt, orderAtEnd } from '../../collection';
import { dropEmptyGroups } from './drop-empty-groups';
import type { VisionBoard } from '../schema';
import { maxTextLength } from '../../text-limits';

/** Commands for groups and clusters, and for the order of areas. */
export const groupCommands = {
  /** Groups elements under an id. Areas and connectors cannot be members: they are attached to positions and elements. */
  groupElements(slice: VisionBoard, { ids, group, title }: { ids: string[]; group: string; title: string }) {
    slice.groups[group] ??= { order: orderAtEnd(slice.groups), title };
    for (const id of ids) {
      const element = slice.elements[id];
      if (element && element.type !== 'area' && element.type !== 'connector') element.group = group;
    }
    dropEmptyGroups(slice);
  },

  ungroupElements(slice: VisionBoard, { ids }: { ids: string[] }) {
    for (const id of ids) {
      const element = slice.elements[id];
      if (element) element.group = null;
    }
    dropEmptyGroups(slice);
  },

  /** Sets the title of a group. With an empty title, a cluster becomes a plain group. */
  renameGroup(slice: VisionBoard, { group, title }: { group: string; title: string }) {
    const known = slice.groups[group];
    if (known) known.title = title;
    dropEmptyGroups(slice);
  },

  /** Moves an area in the presentation order, to an index counted without itself. */
  reorderArea(slice: VisionBoard, { id, index }: { id: string; index: number }) {
    const area = slice.elements[id];
    if (area?.type !== 'area') return;
    const others = inOrder(forReading(slice.elements)).filter(([other, each]) => each.type === 'area' && other !== id);
    area.order = orderAt(others, index);
  },

  /** Merges notes into one, which keeps its colour and position and gets the lines of all others. */
  mergeNotes(slice: VisionBoard, { into, from }: { into: string; from: string[] }) {
    const target = slice.elements[into];
    if (target?.type !== 'note') return;
    for (const id of from) {
      const note = slice.elements[id];
      if (note?.type !== 'note' || id === into || note.locked) continue;
      const known = target.text.toLowerCase().split('\n');
      const added = note.text.split('\n').filter((line) => line.trim() !== '' && !known.includes(line.toLowerCase()));
      target.text = [target.text, ...added]
        .filter((line) => line !== '')
        .join('\n')
        .slice(0, maxTextLength);
      for (const [sent, item] of Object.entries(note.sentOn)) {
        target.sentOn[sent as keyof typeof target.sentOn] ??= item;
      }
      for (const voting of Object.values(slice.votings)) {
        for (const vote of Object.values(voting.votes)) if (vote.element === id) vote.element = into;
      }
      for (const element of Object.values(slice.elements)) {
        if (element.type !== 'connector') continue;
        for (const end of [element.from, element.to]) if ('element' in end && end.element === id) end.element = into;
      }
      delete slice.elements[id];
    }
    dropEmptyGroups(slice);
  },
};
