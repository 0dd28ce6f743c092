// @ts-check
import { legendBox, noteBox, pictureBox } from '../board-layout.mjs';
import { collection } from '../helpers.mjs';
import { clusters, legend } from '../vision-board.mjs';

/** Notes that were sent on to another step, with the item made of them. @type {Record<string, Record<string, string>>} */
const sentOn = { 'kitchen-table-4': { painPoint: 'dread' } };

/** What every element of the board has. */
const common = { group: null, locked: false };

/**
 * @param {string} id
 * @param {import('../vision-board.mjs').NoteText} note
 * @param {import('../board-layout.mjs').Box} box
 */
function noteElement(id, [colour, author, de, en], box) {
  const element = { id, type: 'note', ...box, ...common, text: { de, en }, colour, author };
  return { ...element, hidden: false, sentOn: sentOn[id] ?? {} };
}

/** @param {import('../helpers.mjs').Assets} assets */
function boardElements(assets) {
  return clusters
    .flatMap(({ picture, alt, notes }, index) => [
      {
        id: picture,
        type: 'picture',
        ...pictureBox(index),
        ...common,
        asset: assets[picture],
        alt,
        rotation: 0,
        caption: '',
        frame: 'none',
        crop: null,
      },
      ...notes.map((note, place) => {
        const id = `${picture}-${place}`;
        return noteElement(id, note, noteBox(index, place, id));
      }),
    ])
    .concat(legend.map((note, place) => noteElement(`legend-${place}`, note, legendBox(place, `legend-${place}`))));
}

/** @param {import('../helpers.mjs').Assets} assets */
export const slice = (assets) => ({
  elements: collection(boardElements(assets)),
  groups: {},
  votings: {},
  silent: false,
  locked: false,
});
