import { NATION } from '../../../sim/accounts.ts';
import { SITE_PARTS, balance, narrowestPart, poweredShare, powerNeed } from '../../../sim/query.ts';
import { SILICON } from '../../../text/silicon.ts';
import { inLanguage, numbers } from '../../language.ts';
import { useGame } from '../../session.ts';

/** Power, servers and cooling as bars over what the chips need: the shortest bounds what runs. */
export function SiteParts() {
  const { world, seat } = useGame().game;
  const say = inLanguage(SILICON);
  const n = numbers();
  const need = powerNeed(world, seat);
  const most = Math.max(need, ...SITE_PARTS.map((part) => balance(world, seat, NATION[part])), 0.001);
  const narrow = narrowestPart(world, seat);
  const share = poweredShare(world, seat);
  return (
    <section class="limits site-parts">
      <h4 class="label">{say.site}</h4>
      <dl>
        {SITE_PARTS.map((part) => (
          <div key={part} class={part === narrow && share < 1 ? 'limit-narrow' : undefined}>
            <dt>{say.sitePart[part]}</dt>
            <dd>
              <span class="limit-bar" aria-hidden="true">
                <i style={{ width: `${(100 * balance(world, seat, NATION[part])) / most}%` }} />
                <u style={{ left: `${(100 * need) / most}%` }} />
              </span>
              <b>{n.short(balance(world, seat, NATION[part]))} GW</b>
            </dd>
          </div>
        ))}
      </dl>
      <p class="lift">
        {say.needed(n.short(need))}. {share < 1 ? <b class="worse">{`${say.binds[narrow]}: ${say.runsShare(n.percent(share))}.`}</b> : say.ample}
      </p>
    </section>
  );
}
