import type { DeskName } from '../../sim/desks.ts';
import { CAPITAL } from '../../text/capital.ts';
import { INDUSTRY } from '../../text/industry.ts';
import { RESEARCH } from '../../text/research.ts';
import { STATECRAFT } from '../../text/statecraft.ts';
import { TRADE } from '../../text/trade.ts';
import { VOUCHERS } from '../../text/vouchers.ts';
import { inLanguage } from '../language.ts';

/** What each desk is called. */
export const deskNames = (): Readonly<Record<DeskName, string>> => ({
  trade: inLanguage(TRADE).name,
  industry: inLanguage(INDUSTRY).name,
  capital: inLanguage(CAPITAL).name,
  vouchers: inLanguage(VOUCHERS).name,
  research: inLanguage(RESEARCH).name,
  statecraft: inLanguage(STATECRAFT).name,
});

/** What each desk is about, in a line. */
export const deskLines = (): Readonly<Record<DeskName, string>> => ({
  trade: inLanguage(TRADE).line,
  industry: inLanguage(INDUSTRY).line,
  capital: inLanguage(CAPITAL).line,
  vouchers: inLanguage(VOUCHERS).line,
  research: inLanguage(RESEARCH).line,
  statecraft: inLanguage(STATECRAFT).line,
});
