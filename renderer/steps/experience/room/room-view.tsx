import { roomPages } from '../../../../workshop/experience/room-pages';
import { RoomPagesView } from '../../../shell/room/room-pages-view';

/** The step in the room; workshop/experience/room-pages.ts says what its pages show. */
export default function RoomView({ page }: { page: string }) {
  return <RoomPagesView step="experience" page={page} roomPages={roomPages} />;
}
