import type { JSX } from 'preact';
import { retailers } from '../platform/retailers.ts';
import { siteName } from '../platform/sites.ts';
import type { OptionsViewProps } from './options-view.tsx';
import { SiteForm } from './site-form.tsx';
import { words } from './words.ts';

const known = [...retailers].sort((a, b) => a.name.localeCompare(b.name, 'en'));

interface SiteListProps {
  readonly kind: string;
  readonly sites: readonly { readonly id: string; readonly name: string }[];
  readonly button: string;
  readonly label: (site: string) => string;
  readonly onPress: (id: string) => void;
}

function SiteList({ kind, sites, button, label, onPress }: SiteListProps): JSX.Element {
  if (sites.length === 0) return <p class="soft">{words.none}</p>;
  return (
    // biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one
    <ul class="rows" role="list" data-kind={kind}>
      {sites.map(({ id, name }) => (
        <li key={id}>
          <bdi>{name}</bdi>
          <button type="button" aria-label={label(name)} onClick={() => onPress(id)}>
            {button}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Where pages are read: known shops, sites that were added, and none that is muted. */
export function Sites({ state, actions }: OptionsViewProps): JSX.Element {
  return (
    <section>
      <h2>{words.where}</h2>
      <p class="soft">{words.whereHint(retailers.length)}</p>
      <h3>{words.added}</h3>
      <SiteList
        kind="added"
        sites={state.sites.map((pattern) => ({ id: pattern, name: siteName(pattern) }))}
        button={words.remove}
        label={words.removeSite}
        onPress={actions.removeSite}
      />
      <SiteForm id="add-site" label={words.addSite} button={words.add} submit={actions.addSite} />
      <h3>{words.muted}</h3>
      <p class="soft">{words.mutedHint}</p>
      <SiteList
        kind="muted"
        sites={state.choices.mutedSites.map((site) => ({ id: site, name: site }))}
        button={words.unmute}
        label={words.unmuteSite}
        onPress={actions.unmuteSite}
      />
      <SiteForm id="mute-site" label={words.muteSite} button={words.mute} submit={actions.muteSite} />
      <details>
        <summary>{words.knownShops}</summary>
        {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets that a list without bullets is one */}
        <ul class="shops" role="list">
          {known.map(({ name, hosts }) => (
            <li key={name} title={hosts.join(', ')}>
              <bdi>{name}</bdi>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
