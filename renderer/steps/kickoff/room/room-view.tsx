import { agendaDays, formatClock, timedAgenda } from '../../../../workshop/facts/agenda';
import { agendaTitle, groupsAsText } from '../../../../workshop/facts/agenda-text';
import { workshopFactsWords } from '../../../../workshop/facts/words';
import { fill } from '../../../../workshop/format';
import { agendaItemsPerPage, peopleOf, peoplePerPage } from '../../../../workshop/kickoff/room-pages';
import { itemsOnPage } from '../../../../workshop/room/list-pages';
import { useOpenSession, useSlice } from '../../../document/open-session';
import { RoomEmpty, RoomFact, RoomHeading, RoomList, RoomStatement } from '../../../shell/room/room-blocks';
import styles from './room-view.module.css';
import { kickoffRoomTexts } from './texts';

/** The kick-off in the room: purpose, people, agenda, and who sits on the empty chair. */
export default function RoomView({ page }: { page: string }) {
  if (page === 'chair') return <Chair />;
  if (page.startsWith('day-')) return <Agenda page={page} />;
  if (page.startsWith('people')) return <People page={page} />;
  return <Purpose />;
}

function Purpose() {
  const { title, organisation, purpose, language } = useSlice('workshop');
  return (
    <>
      {organisation === '' ? null : <p className={styles.organisation}>{organisation}</p>}
      {title === '' ? null : <RoomHeading>{title}</RoomHeading>}
      {purpose.trim() === '' ? (
        <RoomEmpty>{kickoffRoomTexts[language].noPurpose}</RoomEmpty>
      ) : (
        <RoomStatement text={purpose} />
      )}
    </>
  );
}

function People({ page }: { page: string }) {
  const facts = useSlice('workshop');
  const words = workshopFactsWords[facts.language];
  const people = itemsOnPage('people', page, peopleOf(facts), peoplePerPage) ?? [];
  return (
    <>
      <RoomHeading>{words.participants}</RoomHeading>
      <RoomList
        columns={people.length > 6 ? 2 : 1}
        rows={people.map(({ order, name, role, function: area }) => ({
          id: order,
          text: name,
          about: role.trim() === '' ? words.functions[area] : role,
        }))}
      />
    </>
  );
}

function Agenda({ page }: { page: string }) {
  const facts = useSlice('workshop');
  const { agenda, language } = facts;
  const words = workshopFactsWords[language];
  const days = agendaDays(agenda);
  const day = days.find((each) => page === `day-${each}` || page.startsWith(`day-${each}-`)) ?? 1;
  const items = itemsOnPage(`day-${day}`, page, timedAgenda(facts, day), agendaItemsPerPage) ?? [];
  return (
    <>
      <RoomHeading>{days.length === 1 ? words.agenda : fill(words.agendaOfDay, { day })}</RoomHeading>
      <RoomList
        rows={items.map(({ id, item, start }) => ({
          id,
          lead: formatClock(start),
          text: agendaTitle(item, language),
          about: item.isSkipped ? words.skipped : groupsAsText(item).join(' · '),
          isCurrent: item.startedAt !== null && item.finishedAt === null,
        }))}
      />
    </>
  );
}

function Chair() {
  const { key } = useOpenSession();
  const { emptyChair, language } = useSlice('workshop');
  const words = workshopFactsWords[language].emptyChair;
  const { name, picture, situation, goal, annoyance, quote } = emptyChair;
  const facts = [
    { label: words.situation, text: situation },
    { label: words.goal, text: goal },
    { label: words.annoyance, text: annoyance },
  ].filter(({ text }) => text.trim() !== '');
  return (
    <div className={styles.chair}>
      {picture === null ? null : (
        <img className={styles.portrait} src={`/session/${encodeURIComponent(key)}/${picture}`} alt="" />
      )}
      <div className={styles.about}>
        <RoomHeading>{name}</RoomHeading>
        {quote.trim() === '' ? null : <blockquote className={styles.quote}>{quote}</blockquote>}
        <dl className={styles.facts}>
          {facts.map(({ label, text }) => (
            <RoomFact key={label} label={label} text={text} />
          ))}
        </dl>
      </div>
    </div>
  );
}
