import { mostMuted } from './limits.ts';
import { hostOf, isOfSite, siteOf } from './places.ts';
import type { Places } from './types.ts';

type Muted = Pick<Places, 'mutedSites'>;

/** Whether nothing is to be read at an address. */
export function isMuted({ mutedSites }: Muted, address: string): boolean {
  const host = hostOf(address);
  return mutedSites.some((site) => isOfSite(host, site));
}

export function mute({ mutedSites }: Muted, host: string): Muted {
  const site = siteOf(host);
  return { mutedSites: [...mutedSites.filter((each) => each !== site), site].slice(-mostMuted) };
}

/** Takes away every muted site that a host belongs to. */
export function unmute({ mutedSites }: Muted, host: string): Muted {
  return { mutedSites: mutedSites.filter((site) => !isOfSite(host, site)) };
}
