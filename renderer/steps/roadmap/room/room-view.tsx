import { roomPages } from '../../../../workshop/roadmap/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/roadmap/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="roadmap" page={page} roomPages={roomPages} />;
}
