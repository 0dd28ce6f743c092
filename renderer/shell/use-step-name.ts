import type { StepId } from '../../workshop/step';
import { steps } from '../../workshop/steps';
import { useAppearance } from './appearance';

/** Names steps in the language of the screen. */
export function useStepName(): (id: StepId) => string {
  const language = useAppearance((state) => state.language);
  return (id) => steps[id].words[language].name;
}
