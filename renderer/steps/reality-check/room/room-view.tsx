import { roomPages } from '../../../../workshop/reality-check/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/reality-check/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="reality-check" page={page} roomPages={roomPages} />;
}
