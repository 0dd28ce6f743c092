import { placesOf } from '../journey-places';
import { fill } from '../format';
import type { Language } from '../language';
import { factItems, flowPages, textItems } from '../room/flow-pages';
import type { ContentPage, RoomItem } from '../room/room-content';
import { drawingPage, emptyPage } from '../room/room-drawings';
import { somePages } from '../room/some-pages';
import { dotVotePages } from '../room/dot-vote-pages';
import type { SessionDocument } from '../session-schema';
import { stepNames } from '../step';
import { defaultAxes, matrixGeometry } from './matrix';
import { matrixSvg } from './matrix-svg';
import { numberedPainPoints, type NumberedPainPoint } from './pain-points-in-order';
import { placeWords, type Place } from './places';
import { topPainPoints } from './ranking';
import { painPointsRoomWords } from './room-words';
import { highestRating, ratings } from './terms';
import { painPointsWords } from './words';

/** While a voting is open: what is voted on. Otherwise the matrix, the list, the top ones one by one, and revealed votings. */
export function roomPages(
  { steps: { experience, 'pain-points': slice } }: SessionDocument,
  language: Language,
): readonly [ContentPage, ...ContentPage[]] {
  const named = numberedPainPoints(slice).filter(({ painPoint: { title } }) => title.trim() !== '');
  const titles = new Map(named.map(({ id, painPoint }) => [id, painPoint.title.trim()]));
  const votes = dotVotePages(slice.votings, (id) => titles.get(id) ?? null, language);
  const places = placesOf(experience);
  const pages = votes.isOpen
    ? votes.pages
    : [
        ...matrix(named, language),
        ...flowPages(
          { id: 'list', title: painPointsRoomWords[language].list },
          named.map((each) => row(each, places, language)),
        ),
        ...topPainPoints(slice)
          .filter(({ id }) => titles.has(id))
          .flatMap((each) => detail(each, places, language)),
        ...votes.pages,
      ];
  return somePages(pages, () =>
    emptyPage('list', stepNames['pain-points'][language], painPointsRoomWords[language].empty),
  );
}

/** In CSS pixels, see `roomChart`: beside it stands what its numbers mean. */
const matrixSize = { width: 530, height: 345, fontSize: 12.5 };
const legendRows = 12;

function matrix(named: readonly NumberedPainPoint[], language: Language): ContentPage[] {
  const words = painPointsWords[language];
  const isPlaced = ({ painPoint }: NumberedPainPoint) => painPoint.impact !== null && painPoint.effort !== null;
  if (!named.some(isPlaced)) return [];
  const title = fill(words.matrix, { x: words.ratings[defaultAxes.x], y: words.ratings[defaultAxes.y] });
  const placed = named.filter(isPlaced);
  const left = placed.length - legendRows;
  const legend = {
    rows: placed
      .slice(0, legendRows)
      .map(({ number, painPoint }) => ({ lead: String(number), text: painPoint.title.trim() })),
    more: left > 0 ? fill(painPointsRoomWords[language].more, { count: left }) : '',
  };
  return [
    drawingPage({ id: 'matrix', title, legend }, () =>
      matrixSvg(matrixGeometry(named, defaultAxes, matrixSize), defaultAxes, language),
    ),
  ];
}

function row({ number, painPoint }: NumberedPainPoint, places: readonly Place[], language: Language): RoomItem {
  const { decision } = painPoint;
  const about = [
    placeWords(painPoint, places).trim(),
    decision === null ? '' : painPointsWords[language].decisions[decision],
  ];
  return {
    kind: 'row',
    lead: String(number),
    text: painPoint.title.trim(),
    about: about.filter((part) => part !== '').join(' · '),
  };
}

function detail(
  { id, number, painPoint }: NumberedPainPoint,
  places: readonly Place[],
  language: Language,
): ContentPage[] {
  const words = painPointsWords[language];
  const { evidence, affected, owner, measure, decision } = painPoint;
  const isRated = ratings.some((rating) => painPoint[rating] !== null);
  const meters = ratings.map((rating) => ({
    label: words.ratings[rating],
    value: painPoint[rating],
    max: highestRating,
  }));
  return flowPages(
    {
      id: `top-${id}`,
      title: painPoint.title.trim(),
      kicker: fill(painPointsRoomWords[language].topOf, { number }),
    },
    [
      ...textItems(evidence, 'quote'),
      ...(isRated ? [{ kind: 'meters', meters } as const] : []),
      ...factItems([
        { label: words.affected, text: affected },
        { label: words.place, text: placeWords(painPoint, places) },
        { label: words.measure, text: measure },
        { label: words.decision, text: decision === null ? '' : words.decisions[decision] },
        { label: words.owner, text: owner },
      ]),
    ],
  );
}
