import { roomPages } from '../../../../workshop/operations/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/operations/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="operations" page={page} roomPages={roomPages} />;
}
