import type { Cue } from '../../../engine/language.ts';

/** How shops set themselves off from others' products. */
export const comparisons: readonly Cue[] = [
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 4,
    untilComma: true,
    endsAt: ['our', 'ours', 'these'],
    phrases: ['than'],
  },
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 10,
    except: ['outperforms-alternatives'],
    endsAt: ['our', 'ours', 'these', 'this', 'we', 'it', 'they'],
    untilComma: true,
    phrases: [
      'unlike',
      'in contrast to',
      'in contrast with',
      'compared (to | with)',
      'as against',
      'most {exosome}',
      '(other | ordinary | typical | conventional | older | cheaper | generic | rival | competing | common | basic | mass market | usual) .. {exosome}',
      '(ordinary | typical | conventional | usual | older | cheaper | generic | rival | competing) (vial* | serum* | powder* | liquid* | ampoule* | product* | brand*)',
      '(others | theirs)',
      'the (others | rest | competition)',
      '(where | while | whereas) (others | rivals | most | (other _) | they (use | sell | rely | offer | keep))',
      'whereas',
    ],
  },
  // "Those come from people and go in by needle": what is farther off is not what is sold here.
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 12,
    only: ['human-derived', 'plant-exosome', 'other-source', 'injectable', 'live-cells', 'professional-care'],
    endsAt: ['our', 'ours', 'these', 'this', 'we'],
    phrases: [
      'those (ones)? (come | came | go | use | get) (out | straight | directly | mostly | usually)? (from | of | in | into | under | injected | through | by)',
      'those (ones)? (are | were | is) (injected | infused | given | injections | drips | taken | made | grown | drawn | used (by | in))',
      "that (one | kind | sort | type | stuff) (is | was | comes | came | goes | gets | uses | 's)",
    ],
  },
  // "How is this different from plant exosomes?", and the heading "vs. plant exosomes".
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 4,
    untilComma: true,
    only: ['plant-exosome', 'other-source', 'injectable'],
    phrases: ['(different | differ | differs | difference) from', '(vs | versus) \\.?'],
  },
  // On the page of a powder: a liquid keeps badly.
  {
    status: 'of-another-product',
    direction: 'forward',
    reach: 6,
    only: ['cold-stored'],
    phrases: ['liquid (exosomes | vesicles | serums | vials | products)', 'liquids'],
  },
  {
    status: 'of-another-product',
    direction: 'backward',
    reach: 5,
    phrases: [
      '(from | of | by | at) (other | another | rival | some | most) (brand* | clinic* | seller* | maker* | shop* | compan*)',
    ],
  },
  // "Powders keep for years; ours must stay cold."
  {
    status: 'of-another-product',
    direction: 'backward',
    reach: 10,
    except: ['outperforms-alternatives'],
    phrases: [
      '(; | , while | , whereas | , but) ours (is | are | must | need | needs | come | comes | do | does | has | have | stay | stays | was | were | cannot | can | never)',
    ],
  },
  {
    status: 'of-another-product',
    direction: 'backward',
    reach: 10,
    only: ['plant-exosome', 'other-source', 'human-derived'],
    phrases: [
      '(; | , but | , while | , whereas) (our _ | ours) (is | are | come | comes) (made)? (from | of)',
      '(; | , but | , while | , yet | , so) (we | our lab | our team) (use | chose | choose | prefer | went with | work with | picked | stay with | stick to | stock none | sell none | have none)',
    ],
  },
];
