import type { Events, RequestName } from './contract';

/** The names in the contract, without its schemas: the preload script stays small, main alone validates. */
const requestTable = {
  'library.list': true,
  'library.create': true,
  'library.createSample': true,
  'library.duplicate': true,
  'library.rename': true,
  'library.trash': true,
  'library.restore': true,
  'library.importFile': true,
  'library.showFolder': true,
  'session.open': true,
  'session.patch': true,
  'session.flush': true,
  'session.close': true,
  'session.addAsset': true,
  'session.copyAsset': true,
  'session.readAsset': true,
  'session.setPicture': true,
  'session.snapshots': true,
  'session.takeSnapshot': true,
  'session.restoreSnapshot': true,
  'session.saveElsewhere': true,
  'session.resolveOutside': true,
  'session.exportFile': true,
  'document.export': true,
  'document.cancel': true,
  'document.show': true,
  'board.export': true,
  'board.openFile': true,
  'pressRelease.openFile': true,
  'settings.get': true,
  'settings.set': true,
  'menu.update': true,
  'app.info': true,
} as const satisfies Record<RequestName, true>;

const eventTable = {
  'session.saved': true,
  'session.saveFailed': true,
  'session.changed': true,
  'session.changedOutside': true,
  'session.lockLost': true,
  'session.moved': true,
  'session.openRequested': true,
  'library.importRefused': true,
  'library.changed': true,
  'document.progress': true,
  'menu.chosen': true,
  'app.closing': true,
} as const satisfies Record<keyof Events, true>;

export const requestNames = Object.keys(requestTable) as RequestName[];
export const eventNames = Object.keys(eventTable) as (keyof Events)[];
