import { geoGraticule, geoPath, type GeoContext, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import atlasText from 'world-atlas/countries-50m.json?raw';

/** A country's land in map px, ready to fill, stroke or clip at any scale. */
export interface Outline {
  readonly country: string;
  readonly path: Path2D;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Outlines {
  readonly countries: readonly Outline[];
  readonly graticule: Path2D;
}

const ANTARCTICA = '010';

/** Takes what geoPath draws into a Path2D and keeps its bounds. */
class PathRecorder implements GeoContext {
  path = new Path2D();
  left = Infinity;
  top = Infinity;
  right = -Infinity;
  bottom = -Infinity;

  beginPath(): void {
    this.path = new Path2D();
  }
  moveTo(x: number, y: number): void {
    this.extend(x, y);
    this.path.moveTo(x, y);
  }
  lineTo(x: number, y: number): void {
    this.extend(x, y);
    this.path.lineTo(x, y);
  }
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    this.path.arc(x, y, radius, start, end);
  }
  closePath(): void {
    this.path.closePath();
  }
  private extend(x: number, y: number): void {
    if (x < this.left) this.left = x;
    if (x > this.right) this.right = x;
    if (y < this.top) this.top = y;
    if (y > this.bottom) this.bottom = y;
  }
}

/** Natural Earth's countries, 1:50m, through the projection. Costs some 100 ms: do it once. */
export function outlines(projection: GeoProjection): Outlines {
  const atlas = JSON.parse(atlasText) as Topology<{ countries: GeometryCollection }>;
  const countries: Outline[] = [];
  for (const country of feature(atlas, atlas.objects.countries).features) {
    const id = String(country.id ?? '');
    if (id === ANTARCTICA) continue;
    const recorder = new PathRecorder();
    geoPath(projection, recorder)(country);
    const { path, left, top, right, bottom } = recorder;
    countries.push({ country: id, path, left, top, right, bottom });
  }
  const lines = new PathRecorder();
  geoPath(projection, lines)(geoGraticule().extent([[-180, -50], [180, 75]]).step([10, 10])());
  return { countries, graticule: lines.path };
}
