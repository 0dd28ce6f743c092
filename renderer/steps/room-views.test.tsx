import { cleanup, render, screen } from '@testing-library/react';
import type { ComponentType } from 'react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { crowdedSession } from '../../test/fixtures/crowded-session';
import { sampleSession } from '../../test/fixtures/sample-session';
import { inOrder } from '../../workshop/collection';
import { languages, type Language } from '../../workshop/language';
import { projectSession } from '../../workshop/projections/project-session';
import { roomPagesOf } from '../../workshop/room/pages-of-steps';
import { pageOfRound } from '../../workshop/room/round-pages';
import { createSession } from '../../workshop/session';
import type { SessionDocument } from '../../workshop/session-schema';
import { stepIds, type StepId } from '../../workshop/step';
import { OpenSessionProvider } from '../document/open-session';
import { Replica } from '../document/replica';
import { roomViews } from './room-views';

// jsdom has no canvas: what the board draws is tested in the app.
vi.mock('./vision-board/room/room-board', () => ({
  RoomBoard: class {
    show(): void {}
    dispose(): void {}
  },
}));

const now = '2027-03-31T09:00:00.000Z';

function emptySession(language: Language): SessionDocument {
  let ids = 0;
  const newId = () => `id-${(ids += 1)}`;
  return createSession({ title: '', preset: 'half-day', language, today: '2027-03-31', newId }, 'empty', now);
}

function replicaOf(session: SessionDocument): Replica {
  return new Replica({
    session: projectSession(session, 'room'),
    revision: 0,
    savedRevision: 0,
    savedAt: now,
    onRefused: () => {},
    send: () => Promise.reject(new Error('The room edits nothing')),
  });
}

type View = ComponentType<{ page: string }>;

const views = {} as Record<StepId, View>;
beforeEach(async () => {
  for (const step of stepIds) views[step] = (await roomViews[step]()).default;
});

function page(step: StepId, replica: Replica, id: string) {
  const View = views[step];
  return (
    <OpenSessionProvider value={{ key: 'session', replica, readOnly: true, changedOutside: false }}>
      <View page={id} />
    </OpenSessionProvider>
  );
}

function pagesOf(step: StepId, replica: Replica) {
  const { session } = replica.store.getState();
  return roomPagesOf(step, session, session.workshop.language);
}

describe.each(languages)('in %s', (language) => {
  test.each(stepIds)('every page of %s is rendered, of the sample and of an empty session', (step) => {
    const failed = vi.spyOn(console, 'error');
    for (const session of [sampleSession(language), emptySession(language)]) {
      const replica = replicaOf(session);
      for (const { id } of pagesOf(step, replica)) {
        const { container } = render(page(step, replica, id));
        const words = container.textContent.trim() || screen.queryByRole('img')?.getAttribute('aria-label');
        expect({ id, isBlank: !words }).toEqual({ id, isBlank: false });
        cleanup();
      }
    }
    expect(failed).not.toHaveBeenCalled();
  });
});

test('a crowded session never shows more rows than a page holds', () => {
  const replica = replicaOf(crowdedSession());
  for (const step of stepIds) {
    const { container, rerender } = render(<div />);
    for (const { id } of pagesOf(step, replica).slice(0, 25)) {
      rerender(page(step, replica, id));
      expect({ step, id, fits: container.querySelectorAll('li').length <= 20 }).toEqual({ step, id, fits: true });
    }
    cleanup();
  }
});

describe('a round of voices', () => {
  const base = sampleSession('de');
  const [id, revealed] =
    inOrder(base.voices.rounds).find(([, round]) => round.subject === 'reality-check/pillars') ?? [];
  if (id === undefined || revealed?.status !== 'revealed') throw new Error('The sample has no round about the pillars');
  const { votes: _, revealedAt: __, status: ___, ...begun } = revealed;
  const open: SessionDocument = {
    ...base,
    voices: { rounds: { ...base.voices.rounds, [id]: { ...begun, status: 'open' } } },
  };

  test('hides everything else while it is open, says how many have answered, and shows its result at once', async () => {
    Object.assign(window.leitbild.request, { 'voices.count': () => Promise.resolve({ count: 3 }) });
    const replica = replicaOf(open);
    const pages = pagesOf('reality-check', replica);
    expect(pages.every((each) => each.id.startsWith(pageOfRound(id)))).toBe(true);
    const { rerender } = render(page('reality-check', replica, pages[0].id));
    expect(screen.getByRole('heading', { name: revealed.question })).toBeTruthy();
    expect(screen.queryByRole('img')).toBeNull();
    expect(await screen.findByText(/3 von \d haben geantwortet/)).toBeTruthy();

    const shown = replicaOf(base);
    rerender(page('reality-check', shown, 'pillars'));
    expect(screen.getByRole('heading', { name: revealed.question })).toBeTruthy();
    expect(screen.getByRole('img', { name: revealed.question })).toBeTruthy();

    rerender(page('reality-check', shown, 'image'));
    expect(screen.queryByRole('heading', { name: revealed.question })).toBeNull();
  });
});

test('a chart has only elements of its own kind, and its words are not markup', () => {
  const session = sampleSession('de');
  const [first] = Object.values(session.steps.experience.phases);
  if (first) first.name = '<script>alert("1")</script> & mehr';
  const replica = replicaOf(session);
  const { container } = render(page('experience', replica, 'curve'));
  expect(container.querySelector('script')).toBeNull();
  expect(container.textContent).toContain('<script>');
});
