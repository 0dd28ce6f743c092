import { roomPages } from '../../../../workshop/closing/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/closing/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="closing" page={page} roomPages={roomPages} />;
}
