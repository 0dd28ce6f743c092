import { z } from 'zod';
import { idField } from '../workshop/fields';
import type { SaveProblem } from './session-key';

/** Requests about files that people choose; a part of the contract. */
export const fileRequests = {
  /** Asks for a file to import to the board. Null when the person cancelled. */
  'board.openFile': z.undefined(),

  /** Asks for a file to import to the press release. Null when the person cancelled. */
  'pressRelease.openFile': z.undefined(),

  /** Reads the next bytes of a file that a person has chosen. Rejected when it has changed since. */
  'file.read': z.strictObject({ file: idField, offset: z.int().min(0) }),
  /** Opens a picture that a chosen canvas names. Null when there is none in the canvas's folder or vault. */
  'file.openPicture': z.strictObject({ file: idField, name: z.string().min(1).max(4096) }),
};

/** A file that `file.read` reads, and its size in bytes. */
export interface OpenedFile {
  file: string;
  size: number;
}

/** A file that a person has chosen. */
export type ChosenFile =
  ({ status: 'ok'; name: string } & OpenedFile) | { status: 'refused'; name: string; reason: 'size' | SaveProblem };

export interface FileResponses {
  'board.openFile': ChosenFile | null;
  'pressRelease.openFile': ChosenFile | null;
  'file.read': Uint8Array;
  'file.openPicture': OpenedFile | null;
}
