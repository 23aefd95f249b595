import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { retailers } from '../platform/retailers.ts';
import { siteName } from '../platform/sites.ts';
import { count, language, say, sentences } from '../words/index.ts';
import { ButtonOf } from './button-of.tsx';
import type { OptionsViewProps } from './options-view.tsx';
import { SiteForm } from './site-form.tsx';

const known = () => [...retailers].sort((a, b) => a.name.localeCompare(b.name, language()));

interface SiteListProps {
  readonly kind: string;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly button: string;
  readonly onPress: (id: string) => void;
}

function SiteRow({ name, button, onPress }: { name: string; button: string; onPress: () => void }): JSX.Element {
  const id = useId();
  return (
    <li>
      <span>
        <bdi id={id}>{name}</bdi>
      </span>
      <ButtonOf of={id} onPress={onPress}>
        {button}
      </ButtonOf>
    </li>
  );
}

function SiteList({ kind, sites, button, onPress }: SiteListProps): JSX.Element {
  if (sites.length === 0) return <p class="soft">{say('optionsNone')}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="rows" role="list" data-kind={kind}>
      {sites.map(({ id, name }) => (
        <SiteRow key={id} name={name} button={button} onPress={() => onPress(id)} />
      ))}
    </ul>
  );
}

/** Where pages are read: known shops, sites that were added, and none that is muted. */
export function Sites({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{say('optionsWhere')}</h2>
      <p class="soft">{sentences(count('optionsWhereHint', retailers.length), say('popupStays'))}</p>
      <h3>{say('optionsAdded')}</h3>
      <SiteList
        kind="added"
        sites={state.sites.map((pattern) => ({ id: pattern, name: siteName(pattern) }))}
        button={say('optionsRemove')}
        onPress={actions.removeSite}
      />
      <SiteForm id="add-site" label={say('optionsAddSite')} button={say('optionsAdd')} submit={actions.addSite} />
      <h3>{say('optionsMuted')}</h3>
      <p class="soft">{say('optionsMutedHint')}</p>
      <SiteList
        kind="muted"
        sites={state.choices.mutedSites.map((site) => ({ id: site, name: site }))}
        button={say('optionsUnmute')}
        onPress={actions.unmuteSite}
      />
      <SiteForm id="mute-site" label={say('optionsMuteSite')} button={say('optionsMute')} submit={actions.muteSite} />
      <details>
        <summary>{say('optionsKnownShops')}</summary>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul class="shops" role="list">
          {known().map(({ name, hosts }) => (
            <li key={name}>
              <bdi title={hosts.join(say('listJoin'))}>{name}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
