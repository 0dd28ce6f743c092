import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { applyPatches, produce } from 'immer';
import { I18nProvider } from 'react-aria-components';
import type { ComponentType } from 'react';
import type { Patch } from '../../preload/contract';
import { OpenSessionProvider } from '../../renderer/document/open-session';
import { Replica } from '../../renderer/document/replica';
import { addTexts, startLanguage } from '../../renderer/shell/i18n';
import { voicesTexts } from '../../renderer/links/voices/texts';
import { useAppearance } from '../../renderer/shell/appearance';
import { useWindowState } from '../../renderer/shell/window-state';
import { workshopTexts } from '../../renderer/shell/workshop-texts';
import { ToastRegion } from '../../renderer/ui/toast';
import { stepScreens } from '../../renderer/steps/step-screens';
import type { Language } from '../../workshop/language';
import { createSession } from '../../workshop/session';
import { sessionSchema, type SessionDocument } from '../../workshop/session-schema';
import type { StepId } from '../../workshop/step';

const now = '2027-03-31T09:00:00.000Z';

interface StepOptions {
  /** Changes the new session before it is opened. */
  prepare?: (session: SessionDocument) => void;
  readOnly?: boolean;
  language?: Language;
}

interface RenderedStep {
  user: UserEvent;
  replica: Replica;
  /** The session as main has it: every edit so far, sent as patches and valid by the schema. */
  saved: () => Promise<SessionDocument>;
}

/** Renders the screen of a step in a new session, with its texts, toasts, and a main process that validates each edit. */
export async function renderStep(step: StepId, options: StepOptions = {}): Promise<RenderedStep> {
  const screen = await stepScreens[step].load();
  return renderInSession(step, screen.default, options);
}

/** Renders a part of the window in a new session in which a step is on screen. The texts of the step are loaded. */
export async function renderInSession(
  step: StepId,
  Screen: ComponentType,
  { prepare = () => {}, readOnly = false, language = 'en' }: StepOptions = {},
): Promise<RenderedStep> {
  await startLanguage(language);
  addTexts('workshop', workshopTexts);
  addTexts('voices', voicesTexts);
  useAppearance.setState({ language });
  useWindowState.setState({ step, revealTarget: null });
  addTexts(step, (await stepScreens[step].load()).texts);

  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  const options = { title: 'Test', preset: 'half-day', language, today: '2027-03-31', newId } as const;
  let main = sessionSchema.parse(produce(createSession(options, 'session', now), prepare));
  let revision = 0;
  const replica = new Replica({
    session: main,
    revision,
    savedRevision: revision,
    savedAt: now,
    onRefused: () => {},
    send: async (_, patches: Patch[]) => {
      main = sessionSchema.parse(applyPatches(main, patches));
      revision += 1;
      return { status: 'ok', revision };
    },
  });

  render(
    <I18nProvider locale={language === 'de' ? 'de-DE' : 'en-GB'}>
      <OpenSessionProvider value={{ key: 'session', replica, readOnly, changedOutside: false }}>
        <Screen />
      </OpenSessionProvider>
      <ToastRegion label="Notices" closeLabel="Close notice" />
    </I18nProvider>,
  );
  const saved = async () => {
    await replica.settle();
    return main;
  };
  return { user: userEvent.setup(), replica, saved };
}
