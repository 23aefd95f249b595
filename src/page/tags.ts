const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Elements whose edges end a block of text. Everything else, unknown and custom tags too, runs in the line. */
export const blockTags = set(
  'address article aside blockquote body button caption center col colgroup dd details dialog dir div dl dt fieldset ' +
    'figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr html label legend li listing main menu nav ol ' +
    'p plaintext pre search section summary table tbody td tfoot th thead tr ul xmp',
);

/** ARIA roles of what stands apart, whatever tag it has. */
export const blockRoles = set(
  'button heading listitem row cell gridcell rowheader columnheader tab tabpanel option menuitem article region',
);

/** Elements whose contents no reader sees as text of the page. */
export const unreadTags = set(
  'br hr wbr script style template noscript head title meta link base input textarea select option optgroup datalist canvas ' +
    'video audio object embed param source track noembed noframes meter progress rp rt desc metadata',
);

/** Inline elements that count without attributes too. */
export const keptTags = set('a svg time');

export const frameTags = set('iframe frame');
export const strongTags = set('b strong');
export const headingTags = set('h1 h2 h3 h4 h5 h6');
