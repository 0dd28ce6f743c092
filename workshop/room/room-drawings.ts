import type { ContentPage, RoomContent } from './room-content';

/**
 * Size of charts in the room, in CSS pixels. They are scaled to the screen, so that lines and marks grow with the letters: at 1080p their
 * type is 26 px.
 */
export const roomChart = { width: 860, height: 345, fontSize: 12.5 };

/** The same for charts that are not as high: their letters are larger. */
export const flatRoomChart = { width: 660, height: 265, fontSize: 12.5 };

/** The same for charts of rows that need several pages. */
export const rowsRoomChart = { width: 740, height: 290, fontSize: 12.5 };

interface DrawingOptions {
  id: string;
  title: string;
  legend?: RoomContent['legend'];
}

/** A page with a drawing that fills it. `draw` makes the standalone SVG document when the page is shown. */
export function drawingPage({ id, title, legend }: DrawingOptions, draw: (today: string) => string): ContentPage {
  return {
    id,
    title,
    content: (today) => ({ heading: title, items: [], drawing: draw(today), ...(legend ? { legend } : {}) }),
  };
}

/** A page that says what will come here. */
export function emptyPage(id: string, title: string, empty: string): ContentPage {
  return { id, title, content: () => ({ heading: title, items: [], empty }) };
}
