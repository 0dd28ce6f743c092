import { Sections } from '../../ui/section';
import { Commitments } from './commitments';
import { DayRating } from './day-rating';
import { DecisionPaperSection } from './decision-paper-section';
import { Decisions } from './decisions';
import { FollowUpSection } from './follow-up-section';
import { LastWord } from './last-word';
import { ParkingLot } from './parking-lot';

export { closingTexts as texts } from './texts';

/** The closing: decisions, parking lot, commitments, rating, last word and follow-up. */
export default function ClosingScreen() {
  return (
    <Sections>
      <Decisions />
      <ParkingLot />
      <Commitments />
      <DayRating />
      <LastWord />
      <DecisionPaperSection />
      <FollowUpSection />
    </Sections>
  );
}
