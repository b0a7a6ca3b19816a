import type { DataCentrePicture, FabPicture } from '../../../session/picture.ts';
import { COLOUR } from '../../colours.ts';
import type { Point } from '../../layout/frame.ts';
import type { Spot } from '../../layout/place-labels.ts';
import { TEXT } from '../looks.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

/** All servers count as powered from here on. */
const POWERED = 0.995;

/** Left, right, below, above. */
export function aroundBuilding(at: Point, u: number): Spot[] {
  const half = 32 * u;
  return spots(
    at,
    [-half, -4 * u, 'end'],
    [-half, 8 * u, 'end'],
    [half, -4 * u, 'start'],
    [half, 8 * u, 'start'],
    [0, 24 * u, 'middle'],
    [-half * 0.6, 20 * u, 'end'],
    [half * 0.6, 20 * u, 'start'],
    [0, -66 * u, 'middle'],
    [-half, -30 * u, 'end'],
    [half, -30 * u, 'start'],
  );
}

function fabLabel(fab: FabPicture, at: Point, { u, text, language }: Labelled): LabelWish {
  const built = fab.opens ? text.fabOpens(fab.progress, fab.opens) : text.fabBuilt(fab.progress);
  const name = TEXT.name(fab.name[language], u, COLOUR.domestic);
  const detail = TEXT.detail(fab.state === 'running' ? text.fabYield(fab.yield) : built, u);
  const priority = fab.state === 'building' ? PRIORITY.newFab : PRIORITY.fab;
  return { id: `label:fab:${fab.id}`, forms: [[name, detail], [name]], priority, spots: aroundBuilding(at, u) };
}

function dataCentreLabel(centre: DataCentrePicture, at: Point, { u, text, language, layout }: Labelled): LabelWish {
  const dark = centre.powered < POWERED;
  const name = TEXT.name(centre.name[language], u);
  const detail = dark ? TEXT.detail(text.dark(1 - centre.powered), u, COLOUR.shutText) : TEXT.detail(text.load(centre.load), u);
  const forms = layout.frame.narrow && !dark ? [[name]] : [[name, detail], [name]];
  return { id: `label:dataCentre:${centre.id}`, forms, priority: PRIORITY.dataCentre, spots: aroundBuilding(at, u) };
}

/** Home-made chips that are in the plan, beside the trunk. */
function homePlannedLabel({ picture, layout, text, u }: Labelled): LabelWish[] {
  const trunk = layout.home.rails.find((rail) => rail.trunk);
  if (!trunk || picture.home.planned <= 0) return [];
  const { x, y } = trunk.track.at(trunk.track.length / 2);
  return [
    {
      id: 'label:homePlanned',
      forms: [[TEXT.name(text.homePlanned(picture.home.planned), u, COLOUR.domestic)]],
      priority: PRIORITY.homePlanned,
      spots: spots([x, y], [0, 12 * u, 'middle'], [0, -28 * u, 'middle'], [-20 * u, 12 * u, 'middle'], [0, 28 * u, 'middle'], [0, -44 * u, 'middle']),
    },
  ];
}

export function facilityLabels(labelled: Labelled): LabelWish[] {
  const { picture, layout } = labelled;
  const { buildings } = layout.home;
  return [
    ...homePlannedLabel(labelled),
    ...picture.home.fabs.map((fab) => fabLabel(fab, buildings.get(fab.id)!, labelled)),
    ...picture.dataCentres.map((centre) => dataCentreLabel(centre, buildings.get(centre.id)!, labelled)),
  ];
}
