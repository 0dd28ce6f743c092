import { useMemo } from 'react';
import type { Language } from '../../../workshop/language';
import type { ContentPage } from '../../../workshop/room/room-content';
import type { SessionDocument } from '../../../workshop/session-schema';
import type { StepId } from '../../../workshop/step';
import { useSession } from '../../document/open-session';
import { useToday } from '../use-today';
import { RoomContentView } from './room-content-view';
import { RoomRound } from './room-round';

interface RoomPagesViewProps {
  step: StepId;
  /** Id of the page that is shown. */
  page: string;
  roomPages: (session: SessionDocument, language: Language) => readonly [ContentPage, ...ContentPage[]];
}

/** A step in the room whose pages say what they show. */
export function RoomPagesView(props: RoomPagesViewProps) {
  return (
    <RoomRound step={props.step} page={props.page}>
      <Page {...props} />
    </RoomRound>
  );
}

function Page({ page, roomPages }: RoomPagesViewProps) {
  const session = useSession((each) => each);
  const today = useToday();
  const pages = useMemo(() => roomPages(session, session.workshop.language), [session, roomPages]);
  const content = useMemo(() => (pages.find(({ id }) => id === page) ?? pages[0]).content(today), [pages, page, today]);
  return <RoomContentView content={content} />;
}
