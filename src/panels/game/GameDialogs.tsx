import type { MeasureName } from '../../sim/query.ts';
import { useGame } from '../session.ts';
import { WhyDialog } from '../why/WhyDialog.tsx';
import { HelpDialog } from './HelpDialog.tsx';
import { TableDialog } from './TableDialog.tsx';

export type Opened =
  | { readonly what: 'help' }
  | { readonly what: 'table' }
  | { readonly what: 'verdict' }
  | { readonly what: 'report'; readonly quarter: number }
  | { readonly what: 'why'; readonly measure: MeasureName };

interface GameDialogsProps {
  readonly opened: Opened | null;
  readonly onOpen: (opened: Opened) => void;
  readonly onClose: () => void;
}

/** The one dialog that is open over the game, if any. */
export function GameDialogs({ opened, onClose }: GameDialogsProps) {
  const { match, seat } = useGame().game;
  switch (opened?.what) {
    case 'help':
      return <HelpDialog onClose={onClose} />;
    case 'table':
      return <TableDialog onClose={onClose} />;
    case 'why':
      return <WhyDialog match={match} quarter={match.quarters.length - 1} nation={seat} measure={opened.measure} onClose={onClose} />;
    default:
      return null;
  }
}
