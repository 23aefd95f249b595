import type { ComponentChildren, JSX } from 'preact';
import type { ProductReport } from '../../rules/index.ts';
import { levelHeading } from '../look/index.ts';
import { say, written } from '../words/index.ts';
import { MissingItem, UncheckedItems } from './check-items.tsx';
import { ClaimItem } from './claim-item.tsx';
import { rowDealer } from './first-rows.ts';
import { Below, Heading } from './heading.tsx';
import { PassedOver } from './passed-over.tsx';
import type { PopupActions } from './state.ts';
import { groupFindings } from './summary.ts';

function Group({ name, count, children }: { name: string; count: number; children: ComponentChildren }): JSX.Element {
  return (
    <section class="group">
      <Heading>
        {name} <span class="count">{written(count)}</span>
      </Heading>
      <Below>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul class="items" role="list">
          {children}
        </ul>
      </Below>
    </section>
  );
}

export interface ProductFindingsProps {
  readonly product: ProductReport;
  readonly actions: PopupActions;
  /** At most so many are drawn. */
  readonly rows: number;
}

/** All that was found of one product, what matters most first. */
export function ProductFindings({ product, actions, rows }: ProductFindingsProps): JSX.Element {
  const { missing, notChecked, passed } = product;
  const deal = rowDealer(rows);
  const groups = groupFindings(product).map((group) => ({ ...group, drawn: deal(group.claims) }));
  const [missingDrawn, uncheckedDrawn] = [deal(missing), deal(notChecked)];
  return (
    <>
      {groups.map(
        ({ level, claims, drawn }) =>
          drawn.length > 0 && (
            <Group key={level} name={levelHeading(level)} count={claims.length}>
              {drawn.map(({ claim, findings }) => (
                <ClaimItem key={claim} claim={claim} level={level} findings={findings} actions={actions} />
              ))}
            </Group>
          ),
      )}
      {missingDrawn.length > 0 && (
        <Group name={say('notStated')} count={missing.length}>
          {missingDrawn.map((check) => (
            <MissingItem key={check} check={check} />
          ))}
        </Group>
      )}
      {uncheckedDrawn.length > 0 && (
        <Group name={say('notChecked')} count={notChecked.length}>
          <UncheckedItems notChecked={uncheckedDrawn} />
        </Group>
      )}
      {rows === Number.POSITIVE_INFINITY && <PassedOver passed={passed} />}
    </>
  );
}
