import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskOf } from '../../src/panels/desks/deskOf.ts';
import { quarterMarks } from '../../src/panels/game/arrivals.ts';
import { createSession } from '../../src/session/createSession.ts';
import type { Session } from '../../src/session/session.ts';
import { quartersToLand } from '../../src/sim/query.ts';

const shipped = readdirSync('scenarios')
  .filter((name) => name.endsWith('.jsonc'))
  .sort()
  .map((file) => ({ file, text: readFileSync(`scenarios/${file}`, 'utf8') }));
const store = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve() };

let session: Session;
const game = () => session.state().game!;

beforeAll(() => {
  session = createSession({ shipped, store });
  session.begin('h200-gate', 'china', 'PANELS');
});

describe('the H200 gate', () => {
  test('marks only quarters from now on, and one arrival a quarter and road', () => {
    const marks = quarterMarks(game());
    expect(marks.length).toBeGreaterThan(0);
    expect(marks.every(({ quarter }) => quarter >= game().world.quarter)).toBe(true);
    const arrivals = marks.filter(({ index }) => index < 0).map(({ quarter, kind }) => `${quarter} ${kind}`);
    expect(new Set(arrivals).size).toBe(arrivals.length);
  });

  test('counts home chips to industry and foreign ones to trade', () => {
    const { world, seat } = game();
    const home = world.setting.chips[world.setting.nations[seat].homeChip].id;
    expect(deskOf(world, seat, { kind: 'orderChips', chip: home, units: 1 })).toBe('industry');
    expect(deskOf(world, seat, { kind: 'orderChips', chip: 'h200', units: 1 })).toBe('trade');
    expect(deskOf(world, seat, { kind: 'fundTalent', spend: 1 })).toBe('research');
  });

  test('says when chips land and works run as the game then has it', () => {
    session.begin('h200-gate', 'china', 'LANDS');
    const { seat } = game();
    session.give({ kind: 'setApproval', release: 500, admitted: 'all', listed: [], quota: 0 });
    session.endQuarter();
    const sold = game().world.orders.some((order) => order.nation === seat && order.following > 0);
    expect(sold).toBe(true);
    // sold in quarter 0, they land two quarters later
    const h200 = game().world.setting.chips.findIndex(({ id }) => id === 'h200');
    const lands = quartersToLand(game().world, seat, h200);
    const promised = quarterMarks(game()).filter(({ kind }) => kind === 'import').map(({ quarter }) => quarter);
    expect(promised).toEqual([lands]);
    const fab = quarterMarks(game()).find(({ kind }) => kind === 'fab')!;
    while (game().world.quarter <= Math.max(lands, fab.quarter)) {
      const running = game().world.fabs[fab.index].running;
      expect(running).toBe(game().world.quarter > fab.quarter);
      session.endQuarter();
    }
    expect(game().world.fabs[fab.index].running).toBe(true);
  });
});
