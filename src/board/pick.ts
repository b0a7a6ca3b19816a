import type { Pick } from '../session/picture.ts';
import { within, type Point } from './layout/frame.ts';
import { nationAt } from './map/land.ts';
import type { Surface } from './surface.ts';

/** Reach of a gate or building around its middle, units; at least 22 px, so that a thumb finds it. */
const REACH = 26;

/** What lies under a screen point: gates first, then buildings, then cities with vouchers, then land. */
export function pickAt(surface: Surface, screen: Point): Pick | null {
  const point = surface.toBoard(screen);
  const { picture, frame, composition } = surface;
  const half = Math.max(22, REACH * frame.unit);
  const near = (at: Point | null | undefined): boolean =>
    at ? within(point, { left: at[0] - half, top: at[1] - half, right: at[0] + half, bottom: at[1] + half }) : false;
  const { imports, home } = composition.layout;
  if (near(imports?.importer)) return { kind: 'gate', id: 'importer' };
  if (near(imports?.exporter)) return { kind: 'gate', id: 'exporter' };
  const fab = picture.home.fabs.find(({ id }) => near(home.buildings.get(id)));
  if (fab) return { kind: 'fab', id: fab.id };
  const centre = picture.dataCentres.find(({ id }) => near(home.buildings.get(id)));
  if (centre) return { kind: 'dataCentre', id: centre.id };
  const city = picture.cities.find(({ place, vouchers }) => vouchers && near(frame.at(place)))?.vouchers;
  if (city) return { kind: 'city', id: city.id };
  const nation = nationAt(point, picture, surface.outlines, frame);
  return nation ? { kind: 'nation', id: nation } : null;
}
