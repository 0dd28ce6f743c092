import { useMemo } from 'react';
import { create } from 'zustand';
import { useSlice } from '../../../document/open-session';

const key = 'author of comments';

const useName = create<{ name: string }>(() => ({ name: localStorage.getItem(key) ?? '' }));

/** Who comments at this computer: remembered, and chosen from the people in the room. */
export function useAuthor(): { author: string; people: string[]; setAuthor: (name: string) => void } {
  const author = useName((state) => state.name);
  const { participants, facilitators } = useSlice('workshop');
  const people = useMemo(() => {
    const names = [...Object.values(participants).map(({ name }) => name), ...facilitators.split(',')];
    return [...new Set(names.map((name) => name.trim()))].filter((name) => name !== '');
  }, [participants, facilitators]);
  const setAuthor = (name: string) => {
    localStorage.setItem(key, name);
    useName.setState({ name });
  };
  return { author, people, setAuthor };
}
