import worldCities from '../../../assets/map/cities.json';
import type { BoardPicture, CityPicture, Place } from '../../session/picture.ts';
import type { Frame } from '../layout/frame.ts';
import { COLOUR } from '../colours.ts';
import { LIGHT_SEEDS } from '../skins/light.ts';
import type { Item } from '../skins/skin.ts';
import { item } from './item.ts';

/** Cities that lie off the screen by more than this many px are left out. */
const BEYOND = 200;
/** A city of the picture stands for the world's cities within so many degrees. */
const SAME_CITY = 0.6;
/** Light of a city of size 1 without any AI, the rest comes by adoption; and adoption where nobody says. */
const UNADOPTED = 0.4;
const UNSAID = 0.25;

function near(a: Place, b: Place): boolean {
  return Math.abs(a[0] - b[0]) < SAME_CITY && Math.abs(a[1] - b[1]) < SAME_CITY;
}

/** Every light on the map: the picture's own cities, and the world's large ones by their nation's adoption. */
function lights({ nations, cities }: BoardPicture): CityPicture[] {
  const adoption = new Map(nations.flatMap((nation) => nation.countries.map((country) => [country, nation.adoption])));
  const world = worldCities.flatMap(({ country, lon, lat, size }) => {
    const place: Place = [lon, lat];
    if (cities.some((city) => near(city.place, place))) return [];
    const share = adoption.get(country) ?? UNSAID;
    return [{ place, brightness: size * (UNADOPTED + (1 - UNADOPTED) * share), vouchers: null }];
  });
  return [...world, ...cities];
}

/** CSS px of the ring around a city whose vouchers run. */
const RING = 8;

/** Cities are lit one by one, not baked into the map: adoption changes them. A ring says that a city's vouchers run. */
export function cityLights(picture: BoardPicture, frame: Frame): Item[] {
  return lights(picture).flatMap(({ place, brightness, vouchers }, i) => {
    const [x, y] = frame.at(place);
    const off = x < -BEYOND || x > frame.width + BEYOND || y < -BEYOND || y > frame.height + BEYOND;
    if (off || brightness <= 0) return [];
    const scale = (0.36 + brightness * 0.7) * Math.max(0.75, Math.min(1.25, frame.unit));
    const skin = { kind: 'light', seed: i % LIGHT_SEEDS } as const;
    const light = item(`city:${i}`, skin, [x, y], { alpha: Math.min(1, 0.4 + brightness * 0.6), scaleX: scale, scaleY: scale });
    if (!vouchers?.runs) return [light];
    const radius = Math.round(RING * Math.max(1, Math.min(1.25, frame.unit)));
    return [light, item(`vouchers:${vouchers.id}`, { kind: 'ring', radius, colour: COLOUR.vouchers }, [x, y])];
  });
}
