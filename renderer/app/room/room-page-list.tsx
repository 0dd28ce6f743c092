import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from 'react-aria-components';
import { projectSession, type Projection } from '../../../workshop/projections/project-session';
import { roomPagesOf, shownPage } from '../../../workshop/room/pages-of-steps';
import type { SessionDocument } from '../../../workshop/session-schema';
import type { StepId } from '../../../workshop/step';
import { useSession } from '../../document/open-session';
import { useStepName } from '../../shell/use-step-name';
import { showInRoom } from '../../shell/room/room-actions';
import styles from './room.module.css';

/** The pages of the step that the room shows, to choose from. They are those of the session as the room sees it. */
export function RoomPageList({ step, page }: { step: StepId; page: string }) {
  const { t } = useTranslation();
  const stepName = useStepName();
  const [project] = useState(projector);
  const session = useSession((each) => each);
  const pages = roomPagesOf(step, project(session), session.workshop.language);
  const shown = shownPage(pages, page);
  return (
    <section className={styles.section}>
      <h3>{t('room.pages', { step: stepName(step) })}</h3>
      <ol className={styles.pages}>
        {pages.map((each) => (
          <li key={each.id}>
            <Button
              className={styles.page ?? ''}
              aria-current={each === shown ? 'page' : undefined}
              onPress={() => void showInRoom({ page: each.id, curtain: 'none' })}
            >
              {each.title}
            </Button>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Projects the states of a session one after the other, each from the one before. */
function projector(): (session: SessionDocument) => SessionDocument {
  let last: Projection | undefined;
  return (source) => {
    if (last?.source !== source) last = { source, seen: projectSession(source, 'room', last) };
    return last.seen;
  };
}
