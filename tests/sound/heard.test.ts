// What is heard: of every event on the map, of a plan that is written, of a quarter that ends; and what is silent on purpose.
import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/session/createSession.ts';
import { cardsDealt, soundOfChange, soundOfEvent } from '../../src/sound/heard.ts';
import type { SoundName } from '../../src/sound/sounds.ts';
import { CHINA_QUARTER } from '../board/fixture.ts';
import { SHIPPED } from '../support/games.ts';

test('a quarter in which everything happens', () => {
  expect(CHINA_QUARTER.map((event) => `${event.kind}: ${soundOfEvent(event) ?? 'silent'}`)).toEqual([
    'paper: paper',
    'paper: paper',
    'ordered: silent',
    'licence: gateOpens',
    'approval: gateOpens',
    'customs: gateShuts',
    'rationed: silent',
    'shipped: silent',
    'delivered: chipsLand',
    'smuggled: refused',
    'rented: silent',
    'homeMade: chipsLand',
    'fabProgress: silent',
    'fabOpened: fabOpens',
    'jointFabs: fabOpens',
    'powerOnline: silent',
    'listed: bell',
    'breakthrough: bell',
    'frontier: silent',
    'adoption: silent',
    'incident: alarm',
    'deal: order',
    'deal: tear',
    'minerals: gateShuts',
    'tension: silent',
  ]);
});

test('the same kind of event is heard by what it brought', () => {
  expect(soundOfEvent({ kind: 'licence', asked: 70, granted: 0, state: 'shut' })).toBe('gateShuts');
  expect(soundOfEvent({ kind: 'licence', asked: 70, granted: 30, state: 'narrow' })).toBe('gateOpens');
  expect(soundOfEvent({ kind: 'smuggled', landed: 4, seized: 0 })).toBeNull();
  expect(soundOfEvent({ kind: 'jointFabs', opened: [] })).toBeNull();
  expect(soundOfEvent({ kind: 'minerals', from: 'china', to: 'us', withheld: false })).toBe('gateOpens');
});

describe('a game', () => {
  const store = { load: () => Promise.resolve(undefined), save: () => Promise.resolve(), clear: () => Promise.resolve() };

  /** A game, and what was heard of each change since it was last asked. */
  function listenedTo() {
    const session = createSession({ shipped: SHIPPED, store });
    const begin = () => session.begin('h200-gate', 'china', 'SOUND');
    begin();
    let seen = session.state().game!;
    const heard: (SoundName | null)[] = [];
    session.subscribe(() => {
      const { game } = session.state();
      if (game && game !== seen) heard.push(soundOfChange(seen, game));
      seen = game ?? seen;
    });
    return { session, begin, heard: () => heard.splice(0) };
  }

  test('orders are placed, replaced, taken back and placed again', () => {
    const { session, heard } = listenedTo();
    session.give({ kind: 'orderChips', chip: 'h200', units: 1 });
    session.give({ kind: 'splitCompute', research: 0.4, safety: 0.1 });
    session.give({ kind: 'splitCompute', research: 0.3, safety: 0.1 });
    expect(heard()).toEqual(['order', 'order', 'order']);
    session.undo();
    session.undo();
    session.redo();
    session.take(0);
    expect(heard()).toEqual(['undo', 'undo', 'order', 'undo']);
  });

  test('an order that the rules refuse knocks in vain', () => {
    const { session, heard } = listenedTo();
    const { refusal } = session.give({ kind: 'orderChips', chip: 'h200', units: 1e6 });
    expect(refusal).not.toBeNull();
    expect(heard()).toEqual(['refused']);
  });

  test('an order that is only repeated from now on makes no sound', () => {
    const { session, heard } = listenedTo();
    session.give({ kind: 'orderChips', chip: 'h200', units: 1 });
    heard();
    session.setStanding(0, true);
    expect(heard()).toEqual([null]);
  });

  test('a quarter ends with one sound, also where a standing order is written anew; another game begins with none', () => {
    const { session, begin, heard } = listenedTo();
    session.give({ kind: 'orderChips', chip: 'h200', units: 1 }, true);
    heard();
    session.endQuarter();
    expect(heard()).toEqual(['quarterEnd']);
    expect(session.state().game!.plan).toHaveLength(1);
    begin();
    expect(heard()).toEqual([null]);
  });

  test('cards are heard in the quarters that put them on the table, and only in those', () => {
    const { session } = listenedTo();
    const dealt: boolean[] = [];
    while (!session.state().game!.world.ended) {
      const quarter = session.state().game!.match.quarters.length;
      session.endQuarter();
      dealt.push(cardsDealt(session.state().game!, quarter));
    }
    expect(dealt).toContain(true);
    expect(dealt).toContain(false);
  });
});
