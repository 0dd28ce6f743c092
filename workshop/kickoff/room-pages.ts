import { inOrder } from '../collection';
import { agendaDays, timedAgenda } from '../facts/agenda';
import type { WorkshopFacts } from '../facts/schema';
import { workshopFactsWords } from '../facts/words';
import { fill } from '../format';
import { listPages } from '../room/list-pages';
import type { RoomPages } from '../room/room-page';

/** How many people and how many items of the agenda one screen holds at the least size of type. */
export const peoplePerPage = 10;
export const agendaItemsPerPage = 8;

/** The purpose, who is here, the agenda of each day, and who sits on the empty chair. */
export const roomPages: RoomPages = ({ workshop }, language) => {
  const words = workshopFactsWords[language];
  const days = agendaDays(workshop.agenda);
  return [
    { id: 'purpose', title: words.purpose },
    ...listPages('people', words.participants, peopleOf(workshop).length, peoplePerPage),
    ...days.flatMap((day) =>
      listPages(
        `day-${day}`,
        days.length === 1 ? words.agenda : fill(words.agendaOfDay, { day }),
        timedAgenda(workshop, day).length,
        agendaItemsPerPage,
      ),
    ),
    ...(workshop.emptyChair.name.trim() === '' ? [] : [{ id: 'chair', title: words.emptyChair.title }]),
  ];
};

/** The participants with a name, in order. */
export function peopleOf({ participants }: WorkshopFacts): WorkshopFacts['participants'][string][] {
  return inOrder(participants)
    .map(([, person]) => person)
    .filter(({ name }) => name.trim() !== '');
}
