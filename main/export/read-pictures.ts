import type { LeitbildDocument } from '../../workshop/document';
import type { SessionDocument } from '../../workshop/session-schema';
import { boardPicture, type DrawnBoard } from '../../workshop/vision-board/board-picture';
import { visibleElements } from '../../workshop/vision-board/board-parts';

interface DrawBoardJob {
  board: DrawnBoard;
  /** Names of pictures, see `boardPicture`. */
  assets: readonly string[];
  /** Receives each picture as PNG. */
  onPicture: (asset: string, png: Uint8Array) => void;
}

/** Draws pictures of the board, one after the other. Rejects when that is impossible. */
export type DrawBoard = (job: DrawBoardJob) => Promise<void>;

interface PictureSources {
  session: SessionDocument;
  readAsset: (asset: string) => Promise<Uint8Array>;
  drawBoard: DrawBoard;
}

/**
 * The bytes of all pictures of a document, by asset: of the session, and of the board. A picture that cannot be read or drawn is left
 * out: documents say so in words.
 */
export async function readPictures(
  document: LeitbildDocument,
  { session, readAsset, drawBoard }: PictureSources,
): Promise<Map<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  const inText = document.blocks.flatMap((block) =>
    block.kind === 'pictures' ? block.pictures.map(({ asset }) => asset) : block.kind === 'figure' ? [block.asset] : [],
  );
  const assets = new Set(document.logo === null ? inText : [document.logo.asset, ...inText]);
  const drawn = [...assets].filter((asset) => boardPicture.partOf(asset) !== undefined);
  for (const asset of drawn) assets.delete(asset);
  for (const asset of assets) {
    try {
      pictures.set(asset, await readAsset(asset));
    } catch {
      // The document describes a missing picture in words.
    }
  }
  if (drawn.length === 0) return pictures;
  const { elements, groups } = session.steps['vision-board'];
  // What is hidden is not even sent to the window that draws.
  const board = { elements: visibleElements(elements), groups, language: session.workshop.language };
  const onPicture = (asset: string, png: Uint8Array) => pictures.set(asset, png);
  try {
    await drawBoard({ board, assets: drawn, onPicture });
  } catch {
    // The document describes a missing picture in words.
  }
  return pictures;
}
