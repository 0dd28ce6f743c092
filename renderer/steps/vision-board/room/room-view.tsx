import { useEffect, useMemo, useRef, useState } from 'react';
import { inOrder } from '../../../../workshop/collection';
import { votingRule, votingTitle } from '../../../../workshop/room/dot-vote-pages';
import { boardVotes, emptyBoardPage, roomPages } from '../../../../workshop/vision-board/room-pages';
import { useOpenSession, useSession, useWorkshop } from '../../../document/open-session';
import { RoomContentView } from '../../../shell/room/room-content-view';
import { RoomRound } from '../../../shell/room/room-round';
import { useRoomStatus } from '../../../shell/room/room-status';
import { RoomBoard } from './room-board';
import styles from './room-view.module.css';

/** The vision board in the room: all of it, an area or group alone, or the result of a voting. */
export default function RoomView({ page }: { page: string }) {
  return (
    <RoomRound step="vision-board" page={page}>
      <Page page={page} />
    </RoomRound>
  );
}

function Page({ page }: { page: string }) {
  const language = useWorkshop((facts) => facts.language);
  const isEmpty = useSession(({ steps }) => isWithoutElements(steps['vision-board'].elements));
  const vote = useSession(({ steps }) =>
    page.startsWith('vote-')
      ? (boardVotes(steps['vision-board'], language).find(({ id }) => id === page) ?? null)
      : null,
  );
  if (isEmpty) return <RoomContentView content={emptyBoardPage(language).content('')} />;
  if (vote) return <RoomContentView content={vote.content('')} />;
  return (
    <div className={styles.page}>
      <OpenVoting />
      <DrawnBoard page={page} />
    </div>
  );
}

function isWithoutElements(elements: object): boolean {
  for (const _ in elements) return false;
  return true;
}

/** The question of a voting above the board, as long as its votes are hidden. */
function OpenVoting() {
  const language = useWorkshop((facts) => facts.language);
  const votings = useSession(({ steps }) => steps['vision-board'].votings);
  const open = useMemo(
    () =>
      inOrder(votings)
        .reverse()
        .find(([, { state }]) => state !== 'revealed')?.[1],
    [votings],
  );
  if (!open) return null;
  return (
    <div className={styles.voting}>
      <h2 className={styles.question}>{votingTitle(open, language)}</h2>
      <p className={styles.rule}>{votingRule(open, language)}</p>
    </div>
  );
}

/** Draws without React: an edit of one note among thousands only reaches the canvas. */
function DrawnBoard({ page }: { page: string }) {
  const { key, replica } = useOpenSession();
  const focus = useRoomStatus(({ state }) => state.board);
  const name = useNameOfPage(page);
  const surface = useRef<HTMLDivElement>(null);
  const container = useRef<HTMLDivElement>(null);
  const shown = useRef({ page, focus });
  const [board, setBoard] = useState<RoomBoard | null>(null);
  useEffect(() => {
    if (!surface.current || !container.current) return undefined;
    const created = new RoomBoard(key, replica, { sized: surface.current, container: container.current });
    created.show(shown.current.page, shown.current.focus);
    setBoard(created);
    return () => created.dispose();
  }, [key, replica]);
  useEffect(() => {
    shown.current = { page, focus };
    board?.show(page, focus);
  }, [board, page, focus]);
  return (
    <div ref={surface} className={styles.surface} role="img" aria-label={name}>
      <div ref={container} className={styles.canvas} aria-hidden />
    </div>
  );
}

/** What the page is called. */
function useNameOfPage(page: string): string {
  return useSession((session) => {
    const pages = roomPages(session, session.workshop.language);
    return (pages.find(({ id }) => id === page) ?? pages[0]).title;
  });
}
