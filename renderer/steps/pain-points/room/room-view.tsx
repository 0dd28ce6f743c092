import { roomPages } from '../../../../workshop/pain-points/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/pain-points/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="pain-points" page={page} roomPages={roomPages} />;
}
