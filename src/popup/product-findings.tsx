import type { ComponentChildren, JSX } from 'preact';
import type { ProductReport } from '../../rules/index.ts';
import { levelHeading } from '../look/index.ts';
import { say, written } from '../words/index.ts';
import { MissingItem, UncheckedItems } from './check-items.tsx';
import { ClaimItem } from './claim-item.tsx';
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
}

/** All that was found of one product, what matters most first. */
export function ProductFindings({ product, actions }: ProductFindingsProps): JSX.Element {
  const { missing, notChecked, passed } = product;
  return (
    <>
      {groupFindings(product).map(({ level, claims }) => (
        <Group key={level} name={levelHeading(level)} count={claims.length}>
          {claims.map(({ claim, findings }) => (
            <ClaimItem key={claim} claim={claim} level={level} findings={findings} actions={actions} />
          ))}
        </Group>
      ))}
      {missing.length > 0 && (
        <Group name={say('notStated')} count={missing.length}>
          {missing.map((check) => (
            <MissingItem key={check} check={check} />
          ))}
        </Group>
      )}
      {notChecked.length > 0 && (
        <Group name={say('notChecked')} count={notChecked.length}>
          <UncheckedItems notChecked={notChecked} />
        </Group>
      )}
      <PassedOver passed={passed} />
    </>
  );
}
