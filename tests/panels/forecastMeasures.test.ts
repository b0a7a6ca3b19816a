// Every desk of every seat has three fans, what the seat is scored on before the rest.
import { expect, test } from 'vitest';
import { measuresOfDesk, measuresOfGame } from '../../src/panels/forecast/measures.ts';
import type { Game } from '../../src/session/session.ts';
import { objectivesOf } from '../../src/sim/objectives.ts';
import { startMatch, worldNow } from '../../src/match/match.ts';
import { LIBRARY, scenario } from '../support/games.ts';

test.each([...LIBRARY.known.keys()])('%s', (id) => {
  const match = startMatch(scenario(id), 'FANS', {});
  const world = worldNow(match);
  for (const seat of world.setting.seats) {
    const game = { match, world, seat } as Game;
    const all = measuresOfGame(game);
    expect(new Set(all).size).toBe(all.length);
    for (const { measure } of objectivesOf(world, seat)) expect(all).toContain(measure);
    for (const desk of world.setting.desks) {
      const shown = measuresOfDesk(game, desk);
      expect(new Set(shown).size).toBe(3);
      expect(all).toEqual(expect.arrayContaining(shown));
    }
  }
});
