import { readFileSync, readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { deskOf } from '../../src/panels/desks/deskOf.ts';
import { quarterMarks } from '../../src/panels/game/arrivals.ts';
import { isOpen } from '../../src/panels/desks/pacing.ts';
import { createSession } from '../../src/session/createSession.ts';
import type { Session } from '../../src/session/session.ts';

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

describe('the first scenario', () => {
  test('opens its desks step by step', () => {
    expect(isOpen(game(), 'industry')).toBe(false);
    session.endQuarter();
    expect(isOpen(game(), 'industry')).toBe(true);
    expect(isOpen(game(), 'stocks')).toBe(false);
  });

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
});
