import { Sections } from '../../ui/section';
import { Figures } from './figures';
import { HonestQuestions } from './honest-questions';
import { OrientationPoints } from './orientation-points';
import { Pillars } from './pillars';
import { SelfImage } from './self-image';

export { realityCheckTexts as texts } from './texts';

/** The reality check: honest questions, self-image, five pillars, orientation and figures. */
export default function RealityCheckScreen() {
  return (
    <Sections>
      <HonestQuestions />
      <SelfImage />
      <Pillars />
      <OrientationPoints />
      <Figures />
    </Sections>
  );
}
