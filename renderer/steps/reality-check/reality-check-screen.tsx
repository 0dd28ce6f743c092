import { Figures } from './figures';
import { HonestQuestions } from './honest-questions';
import { OrientationPoints } from './orientation-points';
import { Pillars } from './pillars';
import styles from './reality-check.module.css';
import { SelfImage } from './self-image';

export { realityCheckTexts as texts } from './texts';

/** The reality check: honest questions, self-image, five pillars, orientation and figures. */
export default function RealityCheckScreen() {
  return (
    <div className={styles.screen}>
      <HonestQuestions />
      <SelfImage />
      <Pillars />
      <OrientationPoints />
      <Figures />
    </div>
  );
}
