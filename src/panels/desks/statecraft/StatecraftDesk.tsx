import type { ComponentType } from 'preact';
import { STATECRAFT } from '../../../text/statecraft.ts';
import { inLanguage } from '../../language.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { DealTable } from './deals/DealTable.tsx';
import { Allies } from './Allies.tsx';
import { Answers } from './Answers.tsx';
import { OwnRules } from './OwnRules.tsx';
import { Questions } from './Questions.tsx';
import { RelationList } from './RelationList.tsx';
import { RulesAgainst } from './RulesAgainst.tsx';

/** What stands on the desk, in its order; each part shows itself where the seat has any use for it. */
const SECTIONS: readonly ComponentType[] = [Questions, OwnRules, Allies, RulesAgainst, Answers, DealTable, RelationList];

export function StatecraftDesk() {
  const say = inLanguage(STATECRAFT);
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="controls" />
      {SECTIONS.map((Section, i) => (
        <Section key={i} />
      ))}
      <DeskOrders desk="statecraft" />
    </>
  );
}
