import type { EncodePictureResult, MenuModel, Responses, ScreenArea } from '../../preload/contract';
import type { Language } from '../../workshop/language';
import type { ExportProcess } from '../export/process/export-messages';
import type { PagePrinter } from '../export/process/export-runner';
import type { RoomDevices } from '../room/room-devices';
import type { Client } from './client';

export interface FileFilter {
  name: string;
  /** Without the dot. */
  extensions: string[];
}

/** Questions to the person at a client's screen. Each resolves with a path, or null when the person cancels. */
export interface Dialogs {
  chooseFile: (client: Client, options: { title: string; filters: FileFilter[] }) => Promise<string | null>;
  /** `folder` is the proposed one. */
  chooseFolder: (
    client: Client,
    options: { title: string; buttonLabel: string; folder?: string },
  ) => Promise<string | null>;
  chooseSavePath: (client: Client, options: { defaultPath: string; filters: FileFilter[] }) => Promise<string | null>;
}

/** Chromium as a printer, and whether there is one for paper. */
export interface Printer extends PagePrinter {
  isAvailable: (client: Client) => Promise<boolean>;
}

/** Everything that handlers need from the program around them: Electron in the app, plain Node elsewhere. */
export interface Host {
  dialogs: Dialogs;
  printer: Printer;
  /** Starts a process in which documents are made. */
  startExportProcess: () => ExportProcess;
  /** Decodes and encodes a picture of any origin within limits of time and memory. */
  encodePicture: (bytes: Uint8Array) => Promise<EncodePictureResult>;
  /** Displays for the room screen. */
  roomDevices: RoomDevices;
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
  /** Opens another window; resolves when its page listens to events. Null where there can be none. */
  openWindow: () => Promise<Client | null>;
  /** A JPEG of a part of what the client shows, as wide as a small picture; null where that is not possible. */
  captureScreen: (client: Client, area: ScreenArea) => Promise<Uint8Array | null>;
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
