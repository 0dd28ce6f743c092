import { Sections } from '../../ui/section';
import { AgendaList } from './agenda-list';
import { Details } from './details';
import { EmptyChairForm } from './empty-chair-form';
import styles from './kickoff.module.css';
import { ParticipantTable } from './participant-table';

export { kickoffTexts as texts } from './texts';

/** The kick-off: details, participants, agenda and empty chair. */
export default function KickoffScreen() {
  return (
    <Sections>
      <Details />
      <div className={styles.columns}>
        <ParticipantTable />
        <AgendaList />
      </div>
      <EmptyChairForm />
    </Sections>
  );
}
