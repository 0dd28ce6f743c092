import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { elementText } from '../../../../workshop/vision-board/element-text';
import { isHidden } from '../../../../workshop/vision-board/hidden-elements';
import { choiceTitle } from '../../../../workshop/vision-board/votable';
import type { Voting } from '../../../../workshop/voting/schema';
import { useReplica } from '../../../document/open-session';
import { VotingPanel } from '../../../links/voting/voting-panel';
import { useBoard, useBoardState } from '../actions/board-context';
import { runFromTools } from '../actions/commands/board-command';
import { boardCommand } from '../actions/commands/board-commands';
import { elementLabel } from '../actions/element-label';
import { boundingRect, contains } from '../../../../workshop/vision-board/geometry';

/** Longest name in a result, in characters. */
const longestName = 160;

/** The active voting of the board. */
export function BoardVotingPanel() {
  const { t } = useTranslation('vision-board');
  const board = useBoard();
  const id = useBoardState((state) => state.activeVoting);
  const voter = useBoardState((state) => state.voter);
  const refused = useBoardState((state) => state.refusedVotes);
  const slice = useReplica(({ session }) => session.steps['vision-board']);
  const voting = id === null ? undefined : slice.votings[id];
  useShowChoices(id, voting);
  if (id === null || !voting) return null;
  const hide = () => board.store.setState({ activeVoting: null, voter: null });
  const next = boardCommand('nextVoter');
  return (
    <VotingPanel
      votings={slice.votings}
      id={id}
      voting={voting}
      voter={voter}
      readOnly={board.readOnly}
      refused={refused}
      how={t('voting.how')}
      nextKey={next.keys?.[0] ?? ''}
      nameOf={(element) => {
        const shown = slice.elements[element];
        const words = !shown || isHidden(shown) ? '' : elementText(shown).trim().slice(0, longestName);
        return choiceTitle(slice, element) ?? (words || (shown ? elementLabel(shown) : null));
      }}
      onVoter={(person) => board.store.setState({ voter: person })}
      onNextVoter={() => runFromTools(board, next)}
      onState={(state) => board.edit('setVotingState', { id, state })}
      onRemove={() => {
        board.edit('removeVoting', { id });
        hide();
      }}
      onReveal={(element) => {
        const cluster = board.view.clusters.get(element);
        board.select(cluster?.members ?? [element]);
        const rect = cluster?.rect ?? board.view.model.rectOf(element);
        if (rect) board.view.reveal(rect);
      }}
      onShow={(other) => board.store.setState({ activeVoting: other, voter: null })}
      onHide={hide}
    />
  );
}

/** Shows all choices when a voting opens, if some are out of view: the panel has taken room from the board. */
function useShowChoices(id: string | null, voting: Voting | undefined): void {
  const board = useBoard();
  const choices = voting?.choices;
  useEffect(() => {
    if (id === null || !choices) return undefined;
    // In the second frame the board has its new size.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => {
        const { model, clusters } = board.view;
        const rects = Object.keys(choices).flatMap((each) => model.rectOf(each) ?? clusters.get(each)?.rect ?? []);
        const bounds = boundingRect(rects);
        if (bounds && !contains(board.freeViewport, bounds)) board.fit(bounds);
      });
    });
    return () => cancelAnimationFrame(frame);
    // Only when another voting is shown: votes must not move the board.
    // oxlint-disable-next-line react/exhaustive-deps -- see above
  }, [board, id]);
}
