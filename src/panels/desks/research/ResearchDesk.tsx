import { PLAN } from '../../../text/plan.ts';
import { RESEARCH } from '../../../text/research.ts';
import { inLanguage } from '../../language.ts';
import { DeskHead } from '../parts/DeskHead.tsx';
import { DeskOrders } from '../parts/DeskOrders.tsx';
import { OrderPlace } from '../parts/OrderPlace.tsx';
import { FrontierLadder } from './FrontierLadder.tsx';
import { PlanSection } from './plan/PlanSection.tsx';
import { OutlookBar } from './OutlookBar.tsx';
import { ResearchChoices } from './ResearchChoices.tsx';
import { SplitForm } from './SplitForm.tsx';

export function ResearchDesk() {
  const say = inLanguage(RESEARCH);
  return (
    <>
      <DeskHead title={say.name} line={say.line} road="research" />
      <OrderPlace of="splitCompute" title={say.split}>
        <SplitForm />
      </OrderPlace>
      <OutlookBar />
      <ResearchChoices />
      <FrontierLadder />
      <OrderPlace of="fundProgramme" title={inLanguage(PLAN).title}>
        <PlanSection />
      </OrderPlace>
      <DeskOrders desk="research" />
    </>
  );
}
