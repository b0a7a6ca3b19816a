import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import { openQuestions } from '../../session/waiting.ts';
import { EVENTS } from '../../text/events.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { EventCard } from './EventCard.tsx';

/** Cards (indexes) that lie on the table: what waits for an answer first, then what is certain, then rumours. */
function cardsOnTable(game: Game): number[] {
  const { world } = game;
  const asking = openQuestions(game);
  const weight = (card: number) => {
    return (asking.includes(card) ? 0 : 2) + (world.cards[card]!.stage === 'announced' ? 0 : 1);
  };
  return world.cards
    .map((_, card) => card)
    .filter((card) => world.cards[card]!.stage === 'rumour' || world.cards[card]!.stage === 'announced')
    .sort((a, b) => weight(a) - weight(b) || a - b);
}

/** One paper on top, the others under it: the one that the hand turned to, else the one that the guide speaks of, by its id. */
export function EventCards({ guided }: { readonly guided: string | undefined }) {
  const { game } = useGame();
  const cards = cardsOnTable(game);
  const [top, setTop] = useState<number | null>(null);
  // what the guide turns to next lies on top again
  useEffect(() => setTop(null), [guided]);
  if (cards.length === 0) return null;
  const spoken = cards.find((card) => game.world.setting.cards[card]!.id === guided);
  const shown = top !== null && cards.includes(top) ? top : (spoken ?? cards[0]!);
  const next = cards[(cards.indexOf(shown) + 1) % cards.length]!;
  return (
    <aside class="events" aria-label={inLanguage(EVENTS).cards}>
      <EventCard key={shown} card={shown} more={cards.length - 1} onMore={() => setTop(next)} />
    </aside>
  );
}
