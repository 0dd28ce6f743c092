import { useMemo } from 'react';
import { roomPages } from '../../../../workshop/press-release/room-pages';
import type { ReadingItem, ReadingPage } from '../../../../workshop/press-release/reading-pages';
import { pressReleaseWords } from '../../../../workshop/press-release/words';
import { useSession, useWorkshop } from '../../../document/open-session';
import { RoomContentView } from '../../../shell/room/room-content-view';
import { RoomRound } from '../../../shell/room/room-round';
import { RichTextView } from '../rich-text-view';
import styles from './room-view.module.css';

/** The press release in the room: the headline alone, then page by page. */
export default function RoomView({ page }: { page: string }) {
  return (
    <RoomRound step="press-release" page={page}>
      <Page page={page} />
    </RoomRound>
  );
}

function Page({ page }: { page: string }) {
  const session = useSession((each) => each);
  const pages = useMemo(() => roomPages(session, session.workshop.language), [session]);
  const shown = pages.find(({ id }) => id === page) ?? pages[0];
  if ('content' in shown) return <RoomContentView content={shown.content('')} />;
  return <Reading page={shown} />;
}

function Reading({ page: { look, reading } }: { page: ReadingPage }) {
  const language = useWorkshop((facts) => facts.language);
  return (
    <div className={styles.page} data-look={look} lang={language}>
      {reading.map((item, index) => (
        // Items have no identity of their own: their place on the page is all there is.
        // oxlint-disable-next-line react/no-array-index-key -- see above
        <Item key={index} item={item} />
      ))}
    </div>
  );
}

function Item({ item }: { item: ReadingItem }) {
  const language = useWorkshop((facts) => facts.language);
  switch (item.kind) {
    case 'part':
      return (
        <div className={styles.words} data-part={item.part}>
          <RichTextView blocks={item.blocks} />
        </div>
      );
    case 'question':
      return <h2 className={styles.question}>{item.text}</h2>;
    case 'answer':
      return (
        <div className={styles.words}>
          <RichTextView blocks={item.blocks} />
        </div>
      );
    case 'open':
      return <p className={styles.open}>{pressReleaseWords[language].open}</p>;
  }
}
