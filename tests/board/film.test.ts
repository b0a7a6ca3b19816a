import { describe, expect, test } from 'vitest';
import { compose } from '../../src/board/compose/compose.ts';
import { Film } from '../../src/board/film/film.ts';
import { morph } from '../../src/board/film/morph.ts';
import { reveal } from '../../src/board/presenters/presenters.ts';
import { HOME_VIEW } from '../../src/board/view.ts';
import type { BoardEvent, BoardPicture } from '../../src/session/picture.ts';
import { CHINA, CHINA_BEFORE, CHINA_QUARTER } from './fixture.ts';
import { composed, framed, widthOf } from './framed.ts';
import { pretendStage } from './pretendStage.ts';

const pretend = () => pretendStage((picture) => compose(picture, framed(CHINA), { language: 'en', widthOf }), () => 'en');

function film(speed = 1, events = CHINA_QUARTER) {
  const theatre = pretend();
  const phases: string[] = [];
  const struck: BoardEvent[] = [];
  const playing = new Film(theatre.stage, CHINA_BEFORE, events, CHINA, {
    speed,
    onPhase: (phase) => phases.push(phase),
    onStrike: (event) => struck.push(event),
  });
  return { ...theatre, playing, phases, struck };
}

describe('a quarter on the board', () => {
  test('ends as the picture after it says, whatever the events uncover one by one', () => {
    const shown = CHINA_QUARTER.reduce<BoardPicture>((picture, event) => reveal(picture, event, CHINA), CHINA_BEFORE);
    expect(shown).toEqual(CHINA);
  });

  test('plays its phases in order and ends', () => {
    const { playing, phases, shown, view } = film();
    let ms = 0;
    while (!playing.advance(16)) ms += 16;
    expect(phases).toEqual(['announcements', 'orders', 'licensing', 'market', 'deliveries', 'fabs', 'power', 'capital', 'research', 'diffusion', 'safety', 'relations']);
    expect(ms).toBeGreaterThan(6000);
    expect(ms).toBeLessThan(11_500);
    expect([...shown.values()]).toEqual(compose(CHINA, framed(CHINA), { language: 'en', widthOf }).items);
    expect(view()).toEqual(HOME_VIEW);
  });

  test('with all that can happen is at most 30% longer than one of supply alone', () => {
    const abroad: readonly BoardEvent['kind'][] = ['smuggled', 'rented', 'jointFabs', 'listed', 'breakthrough', 'incident', 'deal', 'minerals', 'tension'];
    const lasts = (events: BoardEvent[]) => {
      const { playing } = film(1, events);
      let ms = 0;
      while (!playing.advance(16)) ms += 16;
      return ms;
    };
    const supply = CHINA_QUARTER.filter(({ kind }) => !abroad.includes(kind));
    expect(supply.length).toBe(CHINA_QUARTER.length - abroad.length - 1);
    expect(lasts(CHINA_QUARTER)).toBeLessThan(1.3 * lasts(supply));
  });

  test('plays what happened between nations at once', () => {
    const { playing, shown } = film(1, CHINA_QUARTER.filter(({ kind }) => kind === 'deal' || kind === 'minerals' || kind === 'tension'));
    playing.advance(400);
    const said = [...shown.values()].flatMap(({ id, skin }) => (id.startsWith('shot:') && skin.kind === 'label' ? skin.lines.map(({ text }) => text) : []));
    expect(said).toEqual(expect.arrayContaining(['Deal with United States', 'Deal with Japan broken', 'Minerals: withheld from United States', 'Tension with United States +6']));
  });

  test('deals papers, and stamps one as what it tells takes effect', () => {
    const { playing, shown, struck } = film(1, CHINA_QUARTER.filter(({ kind }) => kind === 'paper'));
    const lying = (kind: 'paper' | 'stamp') => [...shown.values()].flatMap(({ skin, alpha }) => (alpha === 1 && skin.kind === kind ? [skin] : []));
    let ms = 0;
    const playTo = (end: number) => {
      for (; ms < end; ms += 10) playing.advance(10);
    };
    playTo(400);
    expect(lying('paper')).toMatchObject([{ sheet: { over: 'Rumour', title: 'Power may be rationed', certain: false } }]);
    playTo(900);
    expect(lying('paper')).toMatchObject([{}, { sheet: { over: 'Event', title: 'Customs hold', foot: 'Ask the customs for patience', certain: true } }]);
    expect(lying('stamp')).toEqual([]);
    expect(struck).toHaveLength(1);
    playTo(1300);
    expect(lying('stamp')).toMatchObject([{ stamp: { text: 'In effect', strong: true } }]);
    expect(struck).toHaveLength(2);
    while (!playing.advance(50));
    expect([...shown.keys()].some((id) => id.startsWith('shot:'))).toBe(false);
  });

  test('names the firms that list, each with its first day', () => {
    const { playing, shown } = film(1, CHINA_QUARTER.filter(({ kind }) => kind === 'listed'));
    playing.advance(500);
    const said = [...shown.values()].flatMap(({ id, skin }) => (id.startsWith('shot:') && skin.kind === 'label' ? skin.lines.map(({ text }) => text) : []));
    expect(said).toEqual(['Zhipu lists: +120%', 'Biren lists: −8%', 'Anthropic lists: +40%']);
  });

  test('plays four times as fast, and stands still when held', () => {
    const quick = film(4);
    let ms = 0;
    while (!quick.playing.advance(16)) ms += 16;
    expect(ms).toBeLessThan(3000);
    const held = film(0);
    for (let i = 0; i < 100; i++) expect(held.playing.advance(100)).toBe(false);
    expect(held.phases).toEqual([]);
  });

  test('tells of each event once, when it is seen to strike', () => {
    const all = film();
    while (!all.playing.advance(16));
    expect(all.struck).toHaveLength(CHINA_QUARTER.length);
    expect(new Set(all.struck)).toEqual(new Set(CHINA_QUARTER));
    const customs = CHINA_QUARTER.filter(({ kind }) => kind === 'customs');
    const { playing, struck, shown } = film(1, customs);
    const rings = () => [...shown.values()].some(({ id, skin }) => id.startsWith('shot:') && skin.kind === 'ring');
    while (!rings()) {
      expect(struck).toEqual([]);
      playing.advance(16);
    }
    expect(struck).toEqual(customs);
  });

  test('leaves nothing of an event behind when it is cut', () => {
    const { playing, shown } = film();
    playing.advance(400);
    expect([...shown.keys()].some((id) => id.startsWith('shot:'))).toBe(true);
    playing.cut();
    expect([...shown.keys()].some((id) => id.startsWith('shot:') || id.endsWith('~'))).toBe(false);
  });
});

describe('a change', () => {
  const [before, after] = [composed(CHINA_BEFORE), composed(CHINA)];
  const change = morph(before.items, after.items, after.layout);

  test('starts where things were and ends where they are', () => {
    const start = new Map(change.at(0).map(({ item }) => [item.id, item]));
    const end = new Map(change.at(1).map(({ item }) => [item.id, item]));
    expect(start.get('gate:exporter')!.skin).toMatchObject({ openness: 0 });
    expect(end.get('gate:exporter')!.skin).toMatchObject({ openness: 1 });
    expect(start.get('transit:2026-4:0')!.alpha).toBe(0);
    expect(end.get('transit:2026-4:0')!.alpha).toBe(1);
  });

  test('moves a die along its line, not across the sea', () => {
    const along = (quartersLeft: number): BoardPicture => ({
      ...CHINA,
      imports: { ...CHINA.imports!, inTransit: [{ units: 60, quartersLeft, landsIn: { year: 2026, quarter: 4 } }] },
    });
    const [far, near] = [composed(along(2)), composed(along(0))];
    const half = morph(far.items, near.items, near.layout).at(0.5).find(({ item }) => item.id === 'transit:2026-4:0')!.item;
    const line = near.layout.imports!.out;
    const nearest = Math.min(...line.points.map(([x, y]) => Math.hypot(x - half.x, y - half.y)));
    const onStraight = line.points.some(([, y]) => Math.abs(y - half.y) < 0.01);
    expect(onStraight || nearest < 12).toBe(true);
  });
});
