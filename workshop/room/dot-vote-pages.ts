import { inOrder, type Collection } from '../collection';
import { fill } from '../format';
import type { Language } from '../language';
import { countVotes } from '../voting/count-votes';
import type { Voting } from '../voting/schema';
import { flowPages } from './flow-pages';
import type { ContentPage, RoomItem } from './room-content';
import { voteWords } from './vote-words';

interface DotVotePages {
  /** Whether a voting is open or closed but not revealed: then nothing else should be shown. */
  isOpen: boolean;
  pages: ContentPage[];
}

/**
 * The votings of a step. While one of them is open, its question and what can be chosen, never what was chosen; otherwise the results of
 * those that are revealed, the latest first. `nameOf` gives the name of a choice, null when it no longer exists.
 */
export function dotVotePages(
  votings: Collection<Voting>,
  nameOf: (id: string) => string | null,
  language: Language,
): DotVotePages {
  const all = inOrder(votings).reverse();
  const sealed = all.find(([, { state }]) => state !== 'revealed');
  if (sealed) return { isOpen: true, pages: sealedPages(...sealed, nameOf, language) };
  return { isOpen: false, pages: all.flatMap(([id, voting]) => resultPages(id, voting, nameOf, language)) };
}

/** The question of a voting, or what it is when it has none. */
export function votingTitle({ title }: Voting, language: Language): string {
  return title.trim() || voteWords[language].voting;
}

/** How the votes are given, or that they are counted now. */
export function votingRule({ state, votesPerPerson, stacking }: Voting, language: Language): string {
  const words = voteWords[language];
  if (state === 'closed') return words.closed;
  return fill(stacking ? words.stacking : words.noStacking, {
    votes: fill(votesPerPerson === 1 ? words.vote_one : words.vote_other, { count: votesPerPerson }),
  });
}

function sealedPages(
  id: string,
  voting: Voting,
  nameOf: (id: string) => string | null,
  language: Language,
): ContentPage[] {
  const title = votingTitle(voting, language);
  const kicker = votingRule(voting, language);
  const rows = Object.keys(voting.choices).flatMap((choice): RoomItem[] => {
    const text = nameOf(choice);
    return text === null ? [] : [{ kind: 'row', text }];
  });
  const pages = flowPages({ id: `vote-${id}`, title, kicker }, rows);
  return pages.length > 0
    ? pages
    : [{ id: `vote-${id}`, title, content: () => ({ kicker, heading: title, items: [] }) }];
}

function resultPages(
  id: string,
  voting: Voting,
  nameOf: (id: string) => string | null,
  language: Language,
): ContentPage[] {
  const words = voteWords[language];
  const title = votingTitle(voting, language);
  const counts = countVotes(voting).flatMap(({ element, votes }) => {
    const text = nameOf(element);
    return text === null ? [] : [{ text, votes }];
  });
  const most = counts[0]?.votes ?? 1;
  if (counts.length === 0)
    return [
      {
        id: `vote-${id}`,
        title,
        content: () => ({ kicker: words.result, heading: title, items: [], empty: words.noVotes }),
      },
    ];
  return flowPages(
    { id: `vote-${id}`, title, kicker: words.result },
    counts.map(({ text, votes }) => ({ kind: 'row', lead: String(votes), text, share: votes / most })),
  );
}
