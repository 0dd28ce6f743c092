import { inOrder } from '../collection';
import { chapter, plain, textRow, type Block } from '../document';
import type { Language } from '../language';
import { countVotes } from '../voting/count-votes';
import { elementText } from './element-text';
import { isHidden } from './hidden-elements';
import type { Voting } from '../voting/schema';
import type { VisionBoard } from './schema';
import { visionBoardWords } from './words';

/** The result of each revealed voting as a table. Open and closed votings are secret. */
export function votingsOutline(slice: VisionBoard, language: Language): Block[] {
  const revealed = inOrder(slice.votings).filter(([, { state }]) => state === 'revealed');
  if (revealed.length === 0) return [];
  const words = visionBoardWords[language];
  return [chapter(2, words.documents.votings), ...revealed.map(([, voting]) => resultBlock(voting, slice, language))];
}

function resultBlock(voting: Voting, slice: VisionBoard, language: Language): Block {
  const { documents, columns } = visionBoardWords[language];
  const question = voting.title.trim() || documents.untitledVoting;
  const counts = countVotes(voting).flatMap(({ element, votes }) => {
    const choice = describeChoice(element, slice, language);
    return choice ? [{ ...choice, votes }] : [];
  });
  if (counts.length === 0) return { kind: 'paragraph', runs: plain(`${question}: ${documents.noVotes}`) };
  // Notes need no kind, unless they compete with groups and areas.
  const withKind = counts.some(({ isNote }) => !isNote);
  return {
    kind: 'table',
    caption: question,
    header: [documents.rank, documents.choice, ...(withKind ? [columns.kind] : []), columns.votes],
    widths: [1, 8, ...(withKind ? [2] : []), 1.4],
    rows: counts.map(({ name, kind, votes }) =>
      textRow([
        // Equal votes have the same rank.
        `${counts.findIndex((other) => other.votes === votes) + 1}`,
        name,
        ...(withKind ? [kind] : []),
        `${votes}`,
      ]),
    ),
  };
}

/** What was voted for: an element or a group. Null for one that was deleted. */
function describeChoice(id: string, { elements, groups }: VisionBoard, language: Language) {
  const words = visionBoardWords[language];
  const element = elements[id];
  if (!element) {
    const group = groups[id];
    return group ? { name: group.title.trim() || words.columns.group, kind: words.columns.group, isNote: false } : null;
  }
  const kind = words.kinds[element.type];
  const isNote = element.type === 'note';
  if (isHidden(element)) return { name: isNote ? words.hiddenNote : words.hiddenElement, kind, isNote };
  return { name: elementText(element).trim() || kind, kind, isNote };
}
