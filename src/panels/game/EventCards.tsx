import { useEffect, useState } from 'preact/hooks';
import type { Game } from '../../session/session.ts';
import { openQuestions } from '../../session/waiting.ts';
import { EVENTS } from '../../text/events.ts';
import { inLanguage } from '../language.ts';
import { useGame } from '../session.ts';
import { EventCard } from './EventCard.tsx';
import { PaperSheet } from './PaperSheet.tsx';
import { STRIP, usePaperPlace, type MapHandle } from './usePaperPlace.ts';

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

interface EventCardsProps {
  /** Id of the event that the guide speaks of */
  readonly guided: string | undefined;
  readonly map: MapHandle;
  /** Asks what could be done: about a card's answers, or at all */
  readonly onAdvice: (card: number | null) => void;
}

/** One paper on top, the others under it: the one that the hand turned to, else the one that the guide speaks of. */
export function EventCards({ guided, map, onAdvice }: EventCardsProps) {
  const { game } = useGame();
  const cards = cardsOnTable(game);
  const [top, setTop] = useState<number | null>(null);
  // what the guide turns to next lies on top again
  useEffect(() => setTop(null), [guided]);
  if (cards.length === 0) return null;
  const spoken = cards.find((card) => game.world.setting.cards[card]!.id === guided);
  const shown = top !== null && cards.includes(top) ? top : (spoken ?? cards[0]!);
  const next = cards[(cards.indexOf(shown) + 1) % cards.length]!;
  return <TopCard card={shown} more={cards.length - 1} onMore={() => setTop(next)} map={map} onAdvice={onAdvice} />;
}

const FORMS = ['open', 'wide', STRIP];

interface TopCardProps extends Omit<EventCardsProps, 'guided'> {
  readonly card: number;
  readonly more: number;
  readonly onMore: () => void;
}

/** The paper on top: open on the map where there is room for it, else a strip that opens the sheet to read it on. */
function TopCard({ card, more, onMore, map, onAdvice }: TopCardProps) {
  const say = inLanguage(EVENTS);
  const [folded, setFolded] = useState(false);
  const [reading, setReading] = useState(false);
  const { paper, form } = usePaperPlace(map, folded ? [STRIP] : FORMS);
  // another paper lies open
  useEffect(() => setFolded(false), [card]);
  const open = form !== STRIP;
  const onPress = () => {
    if (open || folded) setFolded(!folded);
    if (!open && !folded) setReading(true);
  };
  const others = more > 0 && (
    <button type="button" class="event-more" onClick={onMore}>
      {say.showAll(more)}
    </button>
  );
  return (
    <aside ref={paper} class="events" aria-label={say.cards}>
      <EventCard key={card} card={card} corner={others} headline={{ opens: open || folded ? 'here' : 'sheet', open, onPress }} onAnswer={() => {}} onAdvice={onAdvice} />
      {reading && (
        <PaperSheet title={say.cards} onClose={() => setReading(false)}>
          {(shut, close) => (
            <EventCard
              key={card}
              card={card}
              corner={
                <>
                  {others}
                  {shut}
                </>
              }
              onAnswer={close}
              onAdvice={(about) => {
                close();
                onAdvice(about);
              }}
            />
          )}
        </PaperSheet>
      )}
    </aside>
  );
}
