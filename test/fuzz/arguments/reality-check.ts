import type { CommandName } from '../../../workshop/session';
import { change, idOf, line, place, prose, type Arguments } from '../draw';

export const commandArguments = {
  addItem: (draw, _, freshId) => ({ id: freshId(), title: draw(line) }),
  updateItem: (draw, { steps }) => ({
    id: idOf(draw, steps['reality-check'].items),
    change: change(draw, { title: line, note: prose }),
  }),
  moveItem: (draw, { steps }) => ({ id: idOf(draw, steps['reality-check'].items), index: draw(place) }),
  removeItem: (draw, { steps }) => ({ id: idOf(draw, steps['reality-check'].items) }),
} satisfies Record<CommandName<'reality-check'>, Arguments>;
