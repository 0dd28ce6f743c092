import { inOrder, orderAt, orderAtEnd } from '../collection';
import type { Experience, Phase, TargetEmotion, Touchpoint } from './schema';
import type { CurveSeries } from './curve';
import { targetEmotionLimit, type WishId } from './terms';
import { noRatings } from './wishes';

export const experienceCommands = {
  addPhase(slice: Experience, { id, name }: { id: string; name: string }) {
    slice.phases[id] = { order: orderAtEnd(slice.phases), name, wishes: noRatings() };
  },

  renamePhase(slice: Experience, { id, name }: { id: string; name: string }) {
    const phase = slice.phases[id];
    if (phase) phase.name = name;
  },

  movePhase(slice: Experience, { id, index }: { id: string; index: number }) {
    const phase = slice.phases[id];
    if (phase)
      phase.order = orderAt(
        inOrder(slice.phases).filter(([other]) => other !== id),
        index,
      );
  },

  /** Removes the phase and its touchpoints. */
  removePhase(slice: Experience, { id }: { id: string }) {
    delete slice.phases[id];
    for (const [touchpointId, touchpoint] of Object.entries(slice.touchpoints)) {
      if (touchpoint.phase === id) experienceCommands.removeTouchpoint(slice, { id: touchpointId });
    }
  },

  /** Rates how well a wish is fulfilled in a phase, 0 to 3; null removes the rating. */
  rateWish(slice: Experience, { phase: id, wish, rating }: { phase: string; wish: WishId; rating: number | null }) {
    const phase = slice.phases[id];
    if (phase) phase.wishes[wish] = rating;
  },

  /** Rates several wishes of a phase at once; the others stay as they are. */
  rateWishes(slice: Experience, { phase: id, ratings }: { phase: string; ratings: Partial<Phase['wishes']> }) {
    const phase = slice.phases[id];
    if (phase) Object.assign(phase.wishes, ratings);
  },

  addTouchpoint(slice: Experience, { id, phase, title }: { id: string; phase: string; title: string }) {
    if (!slice.phases[phase]) return;
    slice.touchpoints[id] = {
      order: orderAtEnd(slice.touchpoints),
      phase,
      title,
      channel: '',
      does: '',
      thinks: '',
      responsible: '',
      today: null,
      target: null,
      emotion: '',
      evidence: 'assumed',
      pictures: {},
    };
  },

  updateTouchpoint(
    slice: Experience,
    { id, change }: { id: string; change: Partial<Omit<Touchpoint, 'order' | 'phase' | 'pictures'>> },
  ) {
    const touchpoint = slice.touchpoints[id];
    if (touchpoint) Object.assign(touchpoint, change);
  },

  /** Sets today's scores or the targets of several touchpoints at once, by their ids; the others stay as they are. */
  setScores(slice: Experience, { series, scores }: { series: CurveSeries; scores: Readonly<Record<string, number>> }) {
    for (const [id, score] of Object.entries(scores)) {
      const touchpoint = slice.touchpoints[id];
      if (touchpoint) touchpoint[series] = score;
    }
  },

  /** Moves a touchpoint to a position in a phase. `index` counts the touchpoints of that phase without the moved one. */
  moveTouchpoint(slice: Experience, { id, phase, index }: { id: string; phase: string; index: number }) {
    const touchpoint = slice.touchpoints[id];
    if (!touchpoint || !slice.phases[phase]) return;
    const others = inOrder(slice.touchpoints).filter(([other, item]) => other !== id && item.phase === phase);
    touchpoint.order = orderAt(others, index);
    touchpoint.phase = phase;
  },

  removeTouchpoint(slice: Experience, { id }: { id: string }) {
    delete slice.touchpoints[id];
    for (const emotion of Object.values(slice.targetEmotions)) {
      if (emotion.touchpoint === id) emotion.touchpoint = null;
    }
  },

  /** Adds a picture whose asset is stored already. */
  addTouchpointPicture(
    slice: Experience,
    { touchpoint: id, id: picture, asset }: { touchpoint: string; id: string; asset: string },
  ) {
    const touchpoint = slice.touchpoints[id];
    if (touchpoint) touchpoint.pictures[picture] = { order: orderAtEnd(touchpoint.pictures), asset, alt: '' };
  },

  describeTouchpointPicture(
    slice: Experience,
    { touchpoint, id, alt }: { touchpoint: string; id: string; alt: string },
  ) {
    const picture = slice.touchpoints[touchpoint]?.pictures[id];
    if (picture) picture.alt = alt;
  },

  /** The file stays with the session, so that undo brings the picture back. */
  removeTouchpointPicture(slice: Experience, { touchpoint, id }: { touchpoint: string; id: string }) {
    delete slice.touchpoints[touchpoint]?.pictures[id];
  },

  /** Does nothing when there are already three emotions of that kind. */
  addTargetEmotion(
    slice: Experience,
    { id, kind, emotion }: { id: string; kind: TargetEmotion['kind']; emotion: string },
  ) {
    const sameKind = Object.values(slice.targetEmotions).filter((other) => other.kind === kind);
    if (sameKind.length >= targetEmotionLimit) return;
    slice.targetEmotions[id] = { order: orderAtEnd(slice.targetEmotions), kind, emotion, touchpoint: null, proof: '' };
  },

  updateTargetEmotion(
    slice: Experience,
    { id, change }: { id: string; change: Partial<Omit<TargetEmotion, 'order' | 'kind'>> },
  ) {
    const emotion = slice.targetEmotions[id];
    if (emotion) Object.assign(emotion, change);
  },

  removeTargetEmotion(slice: Experience, { id }: { id: string }) {
    delete slice.targetEmotions[id];
  },

  writeStatement(slice: Experience, { statement }: { statement: string }) {
    slice.statement = statement;
  },
};
