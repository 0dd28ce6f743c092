import { useMemo } from 'react';
import { inOrder } from '../../workshop/collection';
import { functionNames, functions } from '../../workshop/function';
import { useWorkshop } from '../document/open-session';
import { useAppearance } from './appearance';

/** Who can be responsible for something: the participants by name, then the functions of the company. Keeps its identity while they do. */
export function useOwnerSuggestions(): readonly string[] {
  const participants = useWorkshop((facts) => facts.participants);
  const language = useAppearance((state) => state.language);
  return useMemo(() => {
    const names = inOrder(participants).map(([, { name }]) => name.trim());
    const ofFunctions = functions.filter((id) => id !== 'other').map((id) => functionNames[language][id]);
    return [...new Set([...names.filter((name) => name !== ''), ...ofFunctions])];
  }, [participants, language]);
}
