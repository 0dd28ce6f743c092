import { useMemo } from 'react';
import { useWorkshop } from '../../../document/open-session';
import { usePressRelease, useScreenState } from '../context/press-release-context';
import { authorKey } from '../context/screen-state';

/** The author of new comments and replies, remembered on this computer, and the people of the workshop to choose from. */
export function useAuthor(): { author: string; people: string[]; setAuthor: (name: string) => void } {
  const { store } = usePressRelease();
  const author = useScreenState((state) => state.author);
  const participants = useWorkshop((facts) => facts.participants);
  const facilitators = useWorkshop((facts) => facts.facilitators);
  const people = useMemo(() => {
    const names = [...Object.values(participants).map(({ name }) => name), ...facilitators.split(',')];
    return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
  }, [participants, facilitators]);
  const setAuthor = (name: string) => {
    localStorage.setItem(authorKey, name);
    store.setState({ author: name });
  };
  return { author, people, setAuthor };
}
