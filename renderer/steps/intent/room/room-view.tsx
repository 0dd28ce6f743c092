import { roomPages } from '../../../../workshop/intent/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/intent/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="intent" page={page} roomPages={roomPages} />;
}
