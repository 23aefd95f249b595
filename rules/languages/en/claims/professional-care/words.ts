/** Words that several of the files beside need. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: lists of words read better filled than one a line
export const lists: Frame['lists'] = {
  docWho: ['dermatologist', 'dermatologists', 'doctor', 'doctors', 'physician', 'physicians', 'surgeon', 'surgeons', 'consultant', 'consultants', 'md', 'medic', 'medics', 'dr', '(skin | registered | dermatology | hair) (specialist | specialists)', 'dermatology doctor', 'professor'],
  physician: ['(dermatologist* | physician* | doctor | doctors | dr | mds | surgeon* | internist* | urologist* | orthop* | rheumatologist* | gynaecologist* | gynecologist* | trichological physician* | anaesthetist* | gp | medic | medics | medical director* | prescriber* | faad)', 'md', 'prof', 'professor*', 'medical (team | staff | practitioner*)', '(healthcare | medical | health care) (professional* | provider* | practitioner*)'],
  skilled: ['(board certified | md | mbbs | facs | licensed | licenced | treating | attending | trained | qualified | certified | registered | specialist | consultant | experienced | supervising | practising | practicing | resident | fellowship trained | in house | on site | cosmetic | aesthetic | plastic | medical | own | senior | expert | sports medicine | hair restoration | hair | clinic)'],
  praised: ['(recommended | tested | developed | formulated | created | founded | trusted | approved | endorsed | loved | invented | designed | backed | chosen | praised | favoured | favored | confirmed | diagnosed | told | written | authored | cited | co founded | favourite* | favorite* | inspired | owned | invented | curated | adored | rated | reviewed | edited | published | posted | fact checked | conceived | co created | co developed | pioneered | launched | researched | studied | envy | grade | vetted)'],
};
