import type { DocumentKind } from '../../../workshop/document-definitions/document-registry';
import { OpenSessionProvider } from '../../document/open-session';
import { AboutDialog } from './about-dialog';
import { openDialog } from '../../shell/navigation';
import { useWindowState } from '../../shell/window-state';
import { CommandPalette } from './command-palette';
import { CreateDialog } from './create-dialog';
import { ExportDialog } from './export-dialog';
import { PrivacyDialog } from './privacy-dialog';
import { ShortcutsDialog } from './shortcuts-dialog';
import { SearchDialog } from './search/search-dialog';
import { SnapshotsDialog } from './snapshots-dialog';

/** The one dialog that is open in this window. */
export function Dialogs() {
  const { dialog, place } = useWindowState();
  const onClose = () => openDialog(null);
  switch (dialog) {
    case null:
    // Quick capture is part of the workshop's screen.
    case 'capture:parked':
    case 'capture:decision':
    case 'capture:commitment':
    case 'capture:saying':
      return null;
    case 'create':
      return <CreateDialog onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'palette':
      return <CommandPalette onClose={onClose} />;
    case 'search':
      return place.name === 'session' ? <SearchDialog place={place} onClose={onClose} /> : null;
    case 'privacy':
      return <PrivacyDialog onClose={onClose} />;
    case 'about':
      return <AboutDialog onClose={onClose} />;
    case 'snapshots':
      return place.name === 'session' ? <SnapshotsDialog place={place} onClose={onClose} /> : null;
    default: {
      const kind = dialog.slice('export:'.length) as DocumentKind;
      return place.name === 'session' ? (
        <OpenSessionProvider value={place}>
          <ExportDialog place={place} kind={kind} onClose={onClose} />
        </OpenSessionProvider>
      ) : null;
    }
  }
}
