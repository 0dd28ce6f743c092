import fc from 'fast-check';
import type { CommandName } from '../../../workshop/session';
import type { SessionDocument } from '../../../workshop/session-schema';
import { inkColours, noteColours, sendTargets, textSizes, thicknesses } from '../../../workshop/vision-board/terms';
import { change, coordinate, idOf, idsOf, line, place, prose, side, type Arguments, type Draw } from '../draw';
import { votingArguments } from '../voting-arguments';

const note = () =>
  fc.record({
    x: coordinate,
    y: coordinate,
    width: side,
    height: side,
    text: prose,
    colour: fc.constantFrom(...noteColours),
    author: fc.constant(null),
  });
const picture = () =>
  fc.record({
    x: coordinate,
    y: coordinate,
    width: side,
    height: side,
    asset: fc.constant(`${'a'.repeat(64)}.png`),
    alt: line,
  });
const box = { x: coordinate, y: coordinate, width: side, height: side };
const rotation = fc.integer({ min: -180, max: 180 });
const stroke = { colour: fc.constantFrom(...inkColours), thickness: fc.constantFrom(...thicknesses) };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const arrow = fc.constantFrom('none', 'end', 'both');
/** An end of a connector: at an element, sometimes a deleted one, or free. */
const endOf = (draw: Draw, { steps }: SessionDocument) =>
  draw(fc.boolean())
    ? { element: idOf(draw, steps['vision-board'].elements) }
    : draw(fc.record({ x: coordinate, y: coordinate }));

/** Random arguments for every command of the vision board. */
export const commandArguments = {
  addNote: (draw, _, freshId) => ({ id: freshId(), note: draw(note()) }),
  addNotes: (draw, _, freshId) => ({
    notes: draw(fc.array(note(), { maxLength: 3 })).map((item) => ({ id: freshId(), note: item })),
  }),
  addPictures: (draw, _, freshId) => ({
    pictures: draw(fc.array(picture(), { maxLength: 3 })).map((item) => ({ id: freshId(), picture: item })),
  }),
  addElements: (draw, { steps }, freshId) => ({
    elements: idsOf(draw, steps['vision-board'].elements).flatMap((id) => {
      const element = steps['vision-board'].elements[id];
      return element ? [{ id: freshId(), element }] : [];
    }),
  }),
  restoreElements: (draw, { steps }, freshId) => ({
    elements: idsOf(draw, steps['vision-board'].elements).flatMap((id) => {
      const element = steps['vision-board'].elements[id];
      return element ? [{ id: draw(fc.boolean()) ? id : freshId(), element }] : [];
    }),
    groups: Object.entries(steps['vision-board'].groups).map(([id, group]) => ({ id, group })),
  }),
  setNoteText: (draw, { steps }) => ({
    id: idOf(draw, steps['vision-board'].elements),
    text: draw(prose),
    height: draw(fc.option(side, { nil: undefined })),
  }),
  setAltText: (draw, { steps }) => ({ id: idOf(draw, steps['vision-board'].elements), alt: draw(line) }),
  setNoteColour: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    colour: draw(fc.constantFrom(...noteColours)),
  }),
  moveElements: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    dx: draw(coordinate),
    dy: draw(coordinate),
  }),
  resizeElement: (draw, { steps }) => ({
    id: idOf(draw, steps['vision-board'].elements),
    ...draw(fc.record({ x: coordinate, y: coordinate, width: side, height: side })),
  }),
  reorderElements: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    place: draw(fc.constantFrom('front', 'back')),
  }),
  removeElements: (draw, { steps }) => ({ ids: idsOf(draw, steps['vision-board'].elements) }),
  positionElements: (draw, { steps }) => ({
    places: idsOf(draw, steps['vision-board'].elements).map((id) => ({
      id,
      x: draw(coordinate),
      y: draw(coordinate),
    })),
  }),
  lockElements: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    locked: draw(fc.boolean()),
  }),
  setNoteAuthor: (draw, { workshop, steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    author: draw(fc.option(fc.constantFrom(...Object.keys(workshop.participants), 'gone'))),
  }),
  sendNoteOn: (draw, { steps }) => ({
    id: idOf(draw, steps['vision-board'].elements),
    target: draw(fc.constantFrom(...sendTargets)),
    item: draw(fc.constantFrom('there', '', null)),
  }),
  addText: (draw, _, freshId) => ({
    id: freshId(),
    text: draw(
      fc.record({
        ...box,
        rotation,
        text: prose,
        size: fc.constantFrom(...textSizes),
        colour: fc.constantFrom(...inkColours),
      }),
    ),
  }),
  addShape: (draw, _, freshId) => ({
    id: freshId(),
    shape: draw(
      fc.record({
        ...box,
        ...stroke,
        rotation,
        text: prose,
        form: fc.constantFrom('rectangle', 'ellipse'),
        fill: fc.option(fc.constantFrom(...noteColours)),
      }),
    ),
  }),
  addLine: (draw, _, freshId) => ({
    id: freshId(),
    line: draw(fc.record({ ...box, ...stroke, arrow, points: fc.tuple(share, share, share, share) })),
  }),
  addDrawing: (draw, _, freshId) => ({
    id: freshId(),
    drawing: {
      ...draw(fc.record({ ...box, ...stroke })),
      points: draw(fc.array(fc.tuple(share, share), { minLength: 2, maxLength: 20 })).flat(),
    },
  }),
  addArea: (draw, _, freshId) => ({ id: freshId(), area: draw(fc.record({ ...box, name: line })) }),
  addConnector: (draw, session, freshId) => ({
    id: freshId(),
    connector: {
      ...draw(fc.record({ ...stroke, arrow, label: line, route: fc.constantFrom('straight', 'elbow') })),
      from: endOf(draw, session),
      to: endOf(draw, session),
    },
  }),
  reconnect: (draw, session) => ({
    id: idOf(draw, session.steps['vision-board'].elements),
    end: draw(fc.constantFrom('from', 'to')),
    to: endOf(draw, session),
  }),
  setElementText: (draw, { steps }) => ({ id: idOf(draw, steps['vision-board'].elements), text: draw(line) }),
  styleElements: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    style: change(draw, {
      ...stroke,
      arrow,
      fill: fc.option(fc.constantFrom(...noteColours)),
      route: fc.constantFrom('straight', 'elbow'),
      size: fc.constantFrom(...textSizes),
      frame: fc.constantFrom('none', 'line', 'mount'),
    }),
  }),
  setTextSize: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    size: draw(fc.option(fc.constantFrom(...textSizes))),
  }),
  rotateElements: (draw, { steps }) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    rotation: draw(fc.integer({ min: -1000, max: 1000 })),
  }),
  setCaption: (draw, { steps }) => ({ id: idOf(draw, steps['vision-board'].elements), caption: draw(line) }),
  cropPicture: (draw, { steps }) => ({
    id: idOf(draw, steps['vision-board'].elements),
    crop: draw(fc.option(fc.record({ x: share, y: share, width: share, height: share }))),
    box: draw(fc.record(box)),
  }),
  replacePicture: (draw, { steps }) => ({
    id: idOf(draw, steps['vision-board'].elements),
    asset: `${'b'.repeat(64)}.png`,
    box: draw(fc.record(box)),
  }),
  groupElements: (draw, { steps }, freshId) => ({
    ids: idsOf(draw, steps['vision-board'].elements),
    group: draw(fc.constantFrom(...Object.keys(steps['vision-board'].groups), freshId())),
    title: draw(line),
  }),
  ungroupElements: (draw, { steps }) => ({ ids: idsOf(draw, steps['vision-board'].elements) }),
  renameGroup: (draw, { steps }) => ({ group: idOf(draw, steps['vision-board'].groups), title: draw(line) }),
  reorderArea: (draw, { steps }) => ({ id: idOf(draw, steps['vision-board'].elements), index: draw(place) }),
  mergeNotes: (draw, { steps }) => ({
    into: idOf(draw, steps['vision-board'].elements),
    from: idsOf(draw, steps['vision-board'].elements),
  }),
  beginSilentPhase: () => undefined,
  endSilentPhase: (draw) => ({ names: draw(fc.constantFrom('keep', 'drop')) }),
  lockBoard: (draw) => ({ locked: draw(fc.boolean()) }),
  ...votingArguments('vision-board', ({ steps }) => steps['vision-board'].elements),
} satisfies Record<CommandName<'vision-board'>, Arguments>;
