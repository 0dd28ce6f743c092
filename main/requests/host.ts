import type { EncodePictureResult, MenuModel, PrintResult, Responses } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import type { PrintJob } from '../export/pdf/pdf';
import type { DrawBoard } from '../export/read-pictures';
import type { Client } from './client';

export interface FileFilter {
  name: string;
  /** Without the dot. */
  extensions: string[];
}

/** Questions to the person at a client's screen. Each resolves with a path, or null when the person cancels. */
export interface Dialogs {
  chooseFile: (client: Client, options: { title: string; filters: FileFilter[] }) => Promise<string | null>;
  chooseFolder: (client: Client, options: { title: string; buttonLabel: string }) => Promise<string | null>;
  chooseSavePath: (client: Client, options: { defaultPath: string; filters: FileFilter[] }) => Promise<string | null>;
}

/** Draws pages as Chromium does. */
export interface Printer {
  toPdf: (job: PrintJob, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Width and height in CSS pixels. */
  svgToPng: (svg: string, width: number, height: number, signal?: AbortSignal) => Promise<Uint8Array>;
  /** Draws the vision board as its screen does. */
  drawBoard: DrawBoard;
  /** Prints on paper through the system's dialog; `line` is the footer of each sheet. */
  toPaper: (job: Omit<PrintJob, 'footer'>, line: string) => Promise<PrintResult>;
  isAvailable: (client: Client) => Promise<boolean>;
}

/** Everything that handlers need from the program around them: Electron in the app, plain Node elsewhere. */
export interface Host {
  dialogs: Dialogs;
  printer: Printer;
  /** Decodes and encodes a picture of any origin within limits of time and memory. */
  encodePicture: (bytes: Uint8Array) => Promise<EncodePictureResult>;
  /** Facts for the page about the program. */
  version: string;
  electron: string;
  platform: string;
  /** Requests to the network since the start. */
  network: () => Responses['app.info']['network'];
  /** Where pages and pictures of sessions are served, such as `app://leitbild`. */
  origin: string;
  /** The folder of the program, with `assets` inside. */
  folder: string;
  /** The language of the system, as far as it is supported. */
  systemLanguage: () => Language;
  /** Whether settings end with the program, because the profile cannot be written. */
  isProfileTemporary: boolean;
  /** Shows a file in the system's file manager. */
  showInFolder: (file: string) => void;
  /** Applies settings that concern the whole app, after they were changed. */
  settingsChanged: () => void;
  /** Sends the client a paste event with the content of the clipboard. */
  paste: (client: Client) => void;
  menuChanged: (client: Client, model: MenuModel) => void;
  /** A client has delivered its pending input. */
  flushed: (client: Client) => void;
}
