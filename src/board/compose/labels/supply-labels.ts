import type { ImportRoad } from '../../../session/picture.ts';
import { COLOUR } from '../../colours.ts';
import type { Point } from '../../layout/frame.ts';
import type { ImportLayout } from '../../layout/import-road.ts';
import type { Spot } from '../../layout/place-labels.ts';
import type { TextLine } from '../../skins/skin.ts';
import { plannedPoint, transitAt } from '../import-items.ts';
import { TEXT } from '../looks.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

function amber(words: string, u: number): TextLine[] {
  return [TEXT.name(words, u, COLOUR.import)];
}

/** Beside the queue that stands east of a gate, on either side of it; clear of one row more, then of two. */
function queueSpots(gate: Point, u: number): Spot[] {
  const rows = [0, 14, 28].map((row) => row * u);
  return rows.flatMap((row) =>
    spots(
      gate,
      [16 * u, 11 * u + row, 'start'],
      [16 * u, -11 * u - row - 15, 'start'],
      [48 * u, 11 * u + row, 'middle'],
      [48 * u, -11 * u - row - 15, 'middle'],
      [-16 * u, 11 * u + row, 'end'],
      [90 * u, 11 * u + row, 'end'],
      [90 * u, -11 * u - row - 15, 'end'],
    ),
  );
}

/** Below this unit a gate has only room for a number beside it. */
const TIGHT = 0.7;

function waitingLabels(road: ImportRoad, at: ImportLayout, { u, text, layout }: Labelled): LabelWish[] {
  const queues = [
    { id: 'importer', units: road.waitingAtImporter, gate: at.importer },
    { id: 'exporter', units: road.waitingAtExporter, gate: at.exporter },
  ];
  return queues.flatMap(({ id, units, gate }) => {
    if (!gate || units <= 0) return [];
    const words = [text.waiting(units, road.chip), text.queued(units, road.chip), text.amount(units)];
    const shortened = u < TIGHT ? 2 : layout.frame.narrow ? 1 : 0;
    return [
      {
        id: `label:waiting:${id}`,
        forms: words.slice(shortened).map((line) => amber(line, u)),
        priority: PRIORITY.waiting,
        spots: queueSpots(gate, u),
      },
    ];
  });
}

function transitLabels(road: ImportRoad, at: ImportLayout, { u, text, worth }: Labelled): LabelWish[] {
  return road.inTransit.map((consignment) => {
    const { units, quartersLeft, landsIn } = consignment;
    const { x, y } = at.out.at(transitAt(road, at, quartersLeft, { worth, unit: u }));
    const besideTurn: Point = [Math.max(...at.out.points.map((point) => point[0])) + 14 * u, y];
    const onStraight: Point = [Math.min(x, at.packaging[0] + 140 * u), at.packaging[1]];
    return {
      id: `label:transit:${landsIn.year}-${landsIn.quarter}`,
      forms: [amber(text.inTransit(units, landsIn), u), amber(text.queued(units, road.chip), u), amber(text.amount(units), u)],
      priority: PRIORITY.transit - quartersLeft / 100,
      spots: [
        ...spots([x, y], [0, 12 * u, 'middle'], [0, -27 * u, 'middle'], [12 * u, 12 * u, 'start'], [-12 * u, 12 * u, 'end'], [12 * u, -8 * u, 'start']),
        ...spots(besideTurn, [0, -8, 'start']),
        ...spots([x, y], [-14 * u, -24 * u, 'end'], [-14 * u, 22 * u, 'end'], [-14 * u, -8 * u, 'end']),
        ...spots(onStraight, [0, 12 * u, 'middle'], [0, -27 * u, 'middle'], [-20 * u, 12 * u, 'middle'], [30 * u, 12 * u, 'middle']),
      ],
    };
  });
}

function stationLabels(road: ImportRoad, at: ImportLayout, { u, text, language, layout }: Labelled): LabelWish[] {
  const label = (id: string, title: string, place: string, where: Spot[]): LabelWish => {
    const name = TEXT.name(title, u);
    const whole = [name, TEXT.detail(place, u)];
    return { id: `label:${id}`, forms: layout.frame.narrow ? [[name]] : [whole, [name]], priority: PRIORITY.station, spots: where };
  };
  // With the gates below, what is between them and the foundry belongs to the gates.
  const besideFoundry = spots(at.foundry, [-15 * u, -8 * u, 'end'], [13 * u, 11 * u, 'start'], [0, 16 * u, 'middle']);
  if (layout.frame.gatesAbove) besideFoundry.push(besideFoundry.shift()!);
  const stations = [
    label('foundry', text.foundry, road.foundry.name[language], besideFoundry),
    label('packaging', text.packaging, road.packaging.name[language], spots(at.packaging, [14 * u, -40 * u, 'start'], [14 * u, -25 * u, 'start'], [14 * u, 8 * u, 'start'], [-15 * u, -8 * u, 'end'])),
  ];
  if (at.designer) {
    stations.push(label('designer', text.designer, road.designer.name[language], spots(at.designer, [14 * u, 3 * u, 'start'], [-14 * u, 3 * u, 'end'])));
  }
  return stations;
}

function deliveredLabel(road: ImportRoad, at: ImportLayout, { u, text }: Labelled): LabelWish[] {
  if (road.deliveredLastQuarter <= 0) return [];
  return [
    {
      id: 'label:delivered',
      forms: [amber(text.delivered(road.deliveredLastQuarter), u)],
      priority: PRIORITY.delivered,
      spots: spots(at.entry, [10 * u, 8 * u, 'start'], [0, -26 * u, 'middle'], [-10 * u, -24 * u, 'end'], [10 * u, -22 * u, 'start']),
    },
  ];
}

export function supplyLabels(labelled: Labelled): LabelWish[] {
  const { picture, layout, text, u } = labelled;
  const [road, at] = [picture.imports, layout.imports];
  if (!road || !at) return [];
  const ghosts = plannedPoint(at);
  const planned: LabelWish = {
    id: 'label:planned',
    forms: [amber(text.planned(road.planned), u)],
    priority: PRIORITY.planned,
    spots: spots(ghosts, [0, 12 * u, 'middle'], [0, -28 * u, 'middle'], [-30 * u, 12 * u, 'middle'], [30 * u, 12 * u, 'middle']),
  };
  return [
    ...waitingLabels(road, at, labelled),
    ...transitLabels(road, at, labelled),
    ...(road.planned > 0 ? [planned] : []),
    ...deliveredLabel(road, at, labelled),
    ...stationLabels(road, at, labelled),
  ];
}
