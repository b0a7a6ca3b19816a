import type { JointFabPicture, TiePicture } from '../../../session/picture.ts';
import { COLOUR } from '../../colours.ts';
import type { Point } from '../../layout/frame.ts';
import type { Spot } from '../../layout/place-labels.ts';
import { rentedFrom, type Reach, type RentedReach } from '../../layout/ties.ts';
import type { Track } from '../../layout/track.ts';
import type { TextLine } from '../../skins/skin.ts';
import { TEXT } from '../looks.ts';
import { dealPoint, mineralsPoint, TAUT, tieTo, tightest } from '../tie-items.ts';
import { aroundBuilding } from './facility-labels.ts';
import { PRIORITY, spots, type Labelled, type LabelWish } from './wish.ts';

/** Shares of a line's length at which its label may stand. */
const ALONG = [0.4, 0.5, 0.3, 0.62, 0.75, 0.2, 0.88];

/** Beside a line at several places, over it first. */
function besideLine(track: Track, unit: number): Spot[] {
  return ALONG.flatMap((share) => {
    const { x, y } = track.at(track.length * share);
    return spots([x, y], [0, -24 * unit, 'middle'], [0, 9 * unit, 'middle'], [12 * unit, -8, 'start'], [-12 * unit, -8, 'end']);
  });
}

/** Where a line leaves the screen. */
function atExit(track: Track, unit: number): Spot[] {
  const { x, y } = track.at(track.length);
  return [...spots([x, y], [8, -8, 'start'], [-8, -8, 'end'], [8, 10 * unit, 'start'], [-8, 10 * unit, 'end'], [8, -28 * unit, 'start'], [-8, -28 * unit, 'end'], [0, -20, 'middle']), ...besideLine(track, unit)];
}

/** A nation's names, the whole one first. */
function namesOf(nation: string, { picture, language }: Labelled): string[] {
  const found = picture.nations.find(({ id }) => id === nation);
  return found ? [found.name[language], found.short[language]] : [nation];
}

function capitalLabels(reach: Reach, tie: TiePicture, labelled: Labelled): LabelWish[] {
  const { text, u } = labelled;
  const names = namesOf(reach.nation, labelled);
  const wishes: LabelWish[] = [];
  if (tie.tension >= TAUT) {
    const say = (words: string) => [TEXT.name(words, u, COLOUR.shutText)];
    const forms = [...names.map((name) => say(text.tensionWith(name, tie.tension))), say(text.tension(tie.tension))];
    wishes.push({ id: `label:tension:${reach.nation}`, forms, priority: PRIORITY.tension, spots: besideLine(reach.track, u), detail: reach.nation !== tightest(labelled.picture) });
  }
  if (tie.deals > 0) {
    const beside = spots(dealPoint(reach, labelled.layout), [14 * u, -8 * u, 'start'], [-14 * u, -8 * u, 'end'], [0, 14 * u, 'middle'], [0, -30 * u, 'middle']);
    const say = (words: string) => [TEXT.name(words, u, COLOUR.paper)];
    wishes.push({ id: `label:deal:${reach.nation}`, forms: [...names.map((name) => say(text.dealsWith(name, tie.deals))), say(text.deals(tie.deals))], priority: PRIORITY.deal, spots: beside });
  }
  return wishes;
}

function rentedLabel(reach: RentedReach, labelled: Labelled): LabelWish {
  const { text, u, layout, picture } = labelled;
  const { nation, hosts, leaves, track, minor } = reach;
  const compute = rentedFrom(picture, hosts);
  const block = layout.home.buildings.get(`rented:${nation}`);
  const amber = (words: string): TextLine => TEXT.name(words, u, COLOUR.import);
  const volume = TEXT.detail(text.rented(compute), u);
  const [whole, short] = [0, 1].map((form) => hosts.map((host) => namesOf(host, labelled)[form] ?? host).join(', ')) as [string, string];
  const beyond = [text.rentedIn(whole, compute), text.rentedIn(short, compute), text.volumeIn(short, compute), text.rented(compute)];
  return {
    id: `label:rented:${nation}`,
    forms: leaves ? beyond.map((words) => [amber(words)]) : [...namesOf(nation, labelled).map((name) => [amber(name), volume]), [volume]],
    priority: PRIORITY.rented,
    spots: leaves || !block ? atExit(track, u) : [...aroundBuilding(block, u * 0.8), ...besideLine(track, u)],
    detail: minor,
  };
}

function jointFabLabel(fab: JointFabPicture, at: Point, labelled: Labelled): LabelWish {
  const { text, u, picture, layout } = labelled;
  const theirs = fab.investor !== picture.seat;
  const partner = theirs ? fab.investor : fab.host === picture.seat ? null : fab.host;
  const title = TEXT.name(text.jointFab(partner && namesOf(partner, labelled)[0]!), u, COLOUR.capitalText);
  const reach = layout.ties.investments.get(fab.id);
  const built = fab.opens ? text.fabOpens(fab.progress, fab.opens) : text.fabBuilt(fab.progress);
  const detail = TEXT.detail(fab.state === 'running' ? text.capacity(fab.capacity) : built, u);
  return { id: `label:joint:${fab.id}`, forms: [[title, detail], [title]], priority: PRIORITY.jointFab, spots: reach?.leaves ? atExit(reach.track, u) : aroundBuilding(at, u * 0.85) };
}

function greyLabels({ picture: { grey }, layout, text, u }: Labelled): LabelWish[] {
  if (!grey || !layout.ties.grey) return [];
  const units = grey.underWay > 0 ? grey.underWay : grey.landed;
  const words = units > 0 ? text.grey(units) : text.greySeized(grey.seized);
  return [{ id: 'label:grey', forms: [[TEXT.name(words, u, COLOUR.greyText)]], priority: PRIORITY.grey, spots: besideLine(layout.ties.grey, u) }];
}

function mineralsLabels(labelled: Labelled): LabelWish[] {
  const { picture, layout, text, u } = labelled;
  const at = mineralsPoint(layout);
  if (!at || picture.minerals.length === 0) return [];
  const lines = picture.minerals.map(({ from, to }) =>
    to === picture.seat ? text.mineralsFrom(namesOf(from, labelled)[0]!) : text.mineralsTo(namesOf(to, labelled)[0]!),
  );
  const first = TEXT.name(lines[0]!, u, COLOUR.shutText);
  const where = spots(at, [-14 * u, -8 * u, 'end'], [0, -30 * u, 'middle'], [14 * u, -24 * u, 'start'], [-14 * u, -26 * u, 'end'], [0, 14 * u, 'middle'], [-14 * u, 12 * u, 'end'], [0, 32 * u, 'middle'], [20 * u, 32 * u, 'start'], [0, 50 * u, 'middle'], [-50 * u, 44 * u, 'end'], [0, -70 * u, 'middle'], [-20 * u, -64 * u, 'end'], [0, -88 * u, 'middle']);
  return [{ id: 'label:minerals', forms: [lines.map((words) => TEXT.name(words, u, COLOUR.shutText)), [first]], priority: PRIORITY.minerals, spots: where }];
}

/** What runs between nations, said beside it. */
export function tieLabels(labelled: Labelled): LabelWish[] {
  const { picture, layout } = labelled;
  const { ties, home } = layout;
  return [
    ...ties.capitals.flatMap((reach) => {
      const tie = tieTo(picture, reach.nation);
      return tie ? capitalLabels(reach, tie, labelled) : [];
    }),
    ...ties.rented.map((reach) => rentedLabel(reach, labelled)),
    ...picture.jointFabs.map((fab) => jointFabLabel(fab, home.buildings.get(`joint:${fab.id}`)!, labelled)),
    ...greyLabels(labelled),
    ...mineralsLabels(labelled),
  ];
}
