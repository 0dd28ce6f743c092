// @ts-check
import { legendBox, noteBox, pictureBox } from '../board-layout.mjs';
import { both, collection } from '../helpers.mjs';
import { clusters, legend } from '../vision-board.mjs';

/** Notes that were sent on to another step, with the item made of them. @type {Record<string, Record<string, string>>} */
const sentOn = { 'kitchen-table-4': { painPoint: 'dread' } };

/** What every element of the board has. */
const common = { locked: false };

/**
 * @param {string} id
 * @param {string | null} group
 * @param {import('../vision-board.mjs').NoteText} note
 * @param {import('../board-layout.mjs').Box} box
 */
function noteElement(id, group, [colour, author, de, en], box) {
  const element = { id, type: 'note', ...box, ...common, group, text: { de, en }, colour, author };
  return { ...element, hidden: false, sentOn: sentOn[id] ?? {} };
}

/** The id of the group around a picture. @param {string} picture */
const groupOf = (picture) => `group-${picture}`;

/** @param {import('../helpers.mjs').Assets} assets */
function boardElements(assets) {
  return clusters
    .flatMap(({ picture, alt, notes }, index) => [
      {
        id: picture,
        type: 'picture',
        ...pictureBox(index),
        ...common,
        group: groupOf(picture),
        asset: assets[picture],
        alt,
        rotation: 0,
        caption: '',
        frame: 'none',
        crop: null,
      },
      ...notes.map((note, place) => {
        const id = `${picture}-${place + 1}`;
        return noteElement(id, groupOf(picture), note, noteBox(index, place, id));
      }),
    ])
    .concat(
      legend.map((note, place) => noteElement(`legend-${place}`, null, note, legendBox(place, `legend-${place}`))),
    );
}

/** @param {import('../helpers.mjs').Assets} assets */
export const slice = (assets) => ({
  elements: collection(boardElements(assets)),
  groups: collection(clusters.map(({ picture, title }) => ({ id: groupOf(picture), title: both(title) }))),
  votings: {},
  silent: false,
  locked: false,
});
