/** A page that a hidden window loads: `page.html` in a folder, with its pictures beside it. */
export interface PageFiles {
  folder: string;
  /** HTML for Chromium's print template. */
  footer: string;
  /** Printed on sheets of A3 in landscape. */
  isPoster: boolean;
}

/** A page that draws the board, which is in its document as data. */
export interface BoardPage {
  folder: string;
  /** Names of the wanted pictures, see `boardPicture`. They are written to the folder as PNG. */
  wanted: readonly string[];
  /** The pictures on the board, and their folder. */
  pictures: readonly string[];
  assets: string;
}

/** The name of the document in the folder of a page. */
export const pageName = 'page.html';
