// The guide says one thing at a time: what is not done yet, where it is done, and never over what it points at.
import { describe, expect, test } from 'vitest';
import { place } from '../../src/panels/guide/place.ts';
import { stepNow, type Looked } from '../../src/panels/guide/steps.ts';
import { createSession } from '../../src/session/createSession.ts';
import { SHIPPED } from '../support/games.ts';

const store = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve() };
const NOTHING: Looked = { desks: new Set(), causes: new Set() };

function begun(scenario: string) {
  const session = createSession({ shipped: SHIPPED, store });
  session.begin(scenario, 'china', 'GUIDE');
  const says = (looked = NOTHING) => stepNow(session.state().game!, looked)?.id ?? null;
  return { session, says };
}

describe('the first game', () => {
  test('a line goes when its order is in the plan, and is back when it is undone', () => {
    const { session, says } = begun('first-game');
    expect(says()).toBe('release');
    session.give({ kind: 'setApproval', release: 400, admitted: 'all', listed: [], quota: 0 });
    expect(says()).toBe('buy');
    session.undo();
    expect(says()).toBe('release');
  });

  test('another quarter is another line, whatever was left undone', () => {
    const { session, says } = begun('first-game');
    session.endQuarter();
    expect(says()).toBe('why-compute');
    const looked: Looked = { desks: new Set(), causes: new Set(['usefulCompute']) };
    expect(says(looked)).toBe('grow');
    // any of the roads that the line names will do, at the desk that it names
    session.give({ kind: 'orderChips', chip: 'h200', units: 1 });
    expect(says(looked)).toBe('grow');
    session.give({ kind: 'buildHbm', rate: 0.4 });
    expect(says(looked)).toBeNull();
  });

  test('an event is spoken of while it waits for an answer', () => {
    const { session, says } = begun('first-game');
    for (let turn = 1; turn < 5; turn++) session.endQuarter();
    session.give({ kind: 'setVouchers', city: 'shanghai', budget: 0.02, rate: 0.5, audit: 0.5, eligible: 'smallFirms' });
    expect(says()).toBe('customs');
    session.give({ kind: 'answerEvent', card: 'customs-hold', choice: 'pre-clear' });
    expect(says()).toBeNull();
  });

  test('it has something to say on every turn, and nothing once the game is over', () => {
    const { session, says } = begun('first-game');
    for (let turn = 1; turn <= 8; turn++) {
      expect(says(), `turn ${turn}`).not.toBeNull();
      session.endQuarter();
    }
    expect(says()).toBeNull();
  });
});

test('a scenario without a guide says nothing', () => {
  expect(begun('h200-gate').says()).toBeNull();
});

describe('a note', () => {
  const note = { width: 300, height: 120 };
  const windows = [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
    { width: 360, height: 640 },
  ];
  const box = (left: number, top: number, width: number, height: number) => ({ left, top, right: left + width, bottom: top + height });

  test.each(windows)('covers neither its place nor the edge, at $width x $height', (window) => {
    const places = [
      box(8, window.height - 60, 70, 56),
      box(window.width - 180, window.height - 70, 170, 48),
      box(200, 8, 100, 60),
      box(20, window.height / 2, window.width / 4, 90),
    ];
    for (const target of places) {
      const { left, top, side, pointer } = place(target, target, note, window);
      expect(left).toBeGreaterThanOrEqual(0);
      expect(top).toBeGreaterThanOrEqual(0);
      expect(left + note.width).toBeLessThanOrEqual(window.width);
      expect(top + note.height).toBeLessThanOrEqual(window.height);
      const apart = left >= target.right || left + note.width <= target.left || top >= target.bottom || top + note.height <= target.top;
      expect(apart).toBe(true);
      expect(pointer).toBeLessThanOrEqual(side === 'left' || side === 'right' ? note.height : note.width);
    }
  });

  test('keeps off the whole desk, and points at the part of a control that is seen', () => {
    const desk = box(72, 84, 356, 700);
    const { left, top, pointer, side } = place(box(90, 700, 320, 400), desk, note, { width: 1440, height: 900 });
    expect(side).toBe('right');
    expect(left).toBeGreaterThan(desk.right);
    expect(top + pointer).toBeLessThanOrEqual(desk.bottom);
  });
});
