import i18next from 'i18next';
import { stepNames, type StepId } from '../../workshop/step';
import { useAppearance } from './appearance';

/** The name of a step in the language of the screen, outside components. */
export function nameOfStep(id: StepId): string {
  return stepNames[id][i18next.language === 'de' ? 'de' : 'en'];
}

/** Returns the function that names steps in the language of the screen; the component re-renders when that changes. */
export function useStepName(): (id: StepId) => string {
  const language = useAppearance((state) => state.language);
  return (id) => stepNames[id][language];
}
