/** Injection is forbidden, refused, not what it is meant for. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  misuse: ['misuse', 'abuse', 'off label', 'prohibited', 'forbidden', 'banned', 'unauthorised', 'unauthorized', 'improper', 'incorrect', 'wrong', 'not permitted', 'not allowed', 'not covered', 'not intended', 'not supported', 'not authorised', 'not authorized', 'not approved', 'at your own risk', 'outside our', 'against'],
  pierce: ['poke', 'prick', 'stab', 'jab', 'needle', 'pierce', 'puncture', 'spike', 'shoot', 'syringe', 'inject'],
};

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '(prohibited | forbidden | banned | not allowed | not permitted) (to use | to be used | for use | use) (by | as | for | via | through) .. {injection}',
  "(inject | injecting | injection | injections | syringing | jabbing) (it | this | them)? (isn't | is not | wasn't | was not | aren't | are not) (what | how | part | our | a | an | for | something | designed | intended | allowed | permitted | why | supported | covered | offered)",
  '(inject | injects | injected | injecting) (none | nothing | not a drop | zero)',
  '(any | every) other (route | routes | use | method | way | means | application) (is | are | counts as | constitutes | would be | being) {misuse}',
  '{handOn} (in | on | over)? ,? (and)? (never | not) (pierced | pricked | punctured | stabbed | jabbed | drawn | pumped | infused | pushed)',
  '(clinics | buyers | anyone | customers | accounts) (that | who | which | found)? inject* .... (lose* | banned | barred | refused | cut off | struck off | excluded | closed)',
  '(advise* | recommend* | warn* | caution* | counsel*) (strongly)? against (the | any)? {inject}',
  '(refrain | abstain | desist) from {inject}',
  '(never | not) (by | via | through) (the | a)? (vein | veins)',
  'none of (the | our | these | them) .... (is | are) to be inject*',
  '(mesotherapy | {meso} | {inject}) .... (is | are) (strictly | expressly | absolutely)? (not | never) (allowed | permitted | authorised | authorized | supported)',
  '{exosome} (are | is)? (not | never | aren\'t | isn\'t) injected .... (but | rather | instead) .. {putOn}',
  'injection (free | less) (treatment | protocol | session | option | therapy | way | method | procedure | approach | application) .... {exosome}',
  '(no | without | zero) (any | a | an)? {inject} (at any (stage | point | step | time) | whatsoever | of any kind | anywhere)',
  '(injection | infusion | drip) free (and proud | zone | by (choice | design))',
  '(suitable for | intended for | for) injection (\\| | : | , | -) (no | not | never)',
  '(forbid | forbids | forbade | bans | ban | prohibit | prohibits) (the)? {inject}',
  '(applies | apply | applied | dripped | brushed | smoothed | patted) .. {exosome}? .. (to | on | onto) the surface of (your | the) skin',
  '{exosome} (are | is | gets | get) .. (dripped | dropped | brushed | painted | patted | smoothed | massaged | spread | laid) (in | on | onto | over) .. (by hand | that is all | only | never | full stop | nothing more)?',
  '(dont | not) .. inject .. (hope | wait)?',
  '(contraindicated | contra indicated | contraindication* | prohibited | forbidden | excluded | banned | off limits | not permitted | not allowed | not supported | unsuitable) (route* | use* | method* | mode* | technique*)? (: | -) .. {ivish}',
  "(decline* | refuse* | turn* (down | away) | reject* | rule* out | say no to | says no to | stopped | oppose*) (all | any | every | to)? (request* | enquir* | people | patients | demand*)? (to | for | who want)? (offer | give | do | perform | have | get | for)? .. ({inject} | {ivish})",
  '(agree | agrees | confirm | promise | undertake | declare | chosen | choose | decided | policy is | prefer | asked | told | reminded) (that | they | you | will)? .. (not | never) (to)? inject*',
  '(pat | rub | smooth | press | dab | brush | paint | drop | massage | stroke | spread | roll | wear | drip) (it | them | in | on | onto | exosomes)? .. , (and)? (don\'t | do not | never | not) {pierce}',
  '(over | on | onto | for) (your | the)? {body} ,? (.)? (and | but)? (never | not | rather than) (for | under | beneath | {inside}) (the | your)? (it | veins | vein | bloodstream | blood | skin)?',
  '(veins | bloodstream) (are | is) none of our business',
  'we (brush | paint | pat | smooth | spread | rub) , .. (not | dont | never) {pierce}',
  '(instead of | rather than) {injectVerb} .... {putOn} ... {surfaceOf}',
  '{inject} .... (is | are) (not | never) (performed | practised | practiced | done | carried out | something | how | what)',
  '{inject} .... (is | are | would be) (a)? (against | misuse | outside (of)? our | off the)',
  '(syringing | injecting | injection | inject) .... (voids | void | breach* | is misuse | would breach | breaks our | invalidates | ends our)',
  '(asks | ask) .. to (inject | put) .... (we will show you the door | we say no | we refuse | the answer is no | we decline)',
  '(prohibited | forbidden | banned) (for | from) (injection | being injected)',
  '(not | never) (under | into | beneath | in) (the | your)? (skin | veins)',
  '(unsuitable | unfit | unlicensed | unapproved) for injection', '(refuse | refuses | decline | declines) to inject',
  '(injection | injecting | injectable) (: | is | are | - | strictly | is strictly | would be)? (no | prohibited | forbidden | not permitted | not allowed | banned | unlawful)',
  '(non | not) (injectable | injected | injecting)',
];

/** What makes the claim when it is denied. */
// biome-ignore format: one a line, however long, and lists filled
export const whenDenied: Frame['phrases'] = [
  '(pierce | pierces | pierced | punctured)',
  '(prick | pricks | pricked) (you | your | the | anyone | anybody | it | . | ,)?',
  '(put | puts | push | pushes | stick | sticks | shoot | shoots | pump | pumps) (it | them | this | exosomes | {exosome} | anything) (in | into | inside | under) (you | your | the | anyone | anybody | people | clients | patients)',
  '(shoot | jab | mainline | stick | spike) (up | yourself | it | this | with)',
  '{injectVerb}', '{inward}', '(for | by | via | an | through) infusion', '(iv | intravenous) {exosome}',
  '{exosome} (iv | ivs | drips | drip | shots | infusions)', '{route} (, | / | or | nor) (or | nor)? {route}',
  '(use | used | given | administer* | for | via) {route}',
  '{pierce} (it | them | you | this | the skin | your skin | yourself | exosomes)',
  '(with | in | by) (a | an | any)? (injector* | {meso})',
  '{injectVerb} .... (under | into | in) (the | your)? (skin | body | scalp | eyes)',
  '(for | in | with | by) (mesotherapy | {meso})', '(the | your | a) (vein | veins | bloodstream)', '(jab | jabs)',
  '(injection | injections | injectable | injectables | microinject* | injector)',
  '(goes | go | going | put | introduce | introduced | place | placed | driven | pushed | gets | get | passes | enters | enter | pass | deliver | delivered | it | them | reaches) .. (under | beneath | into | inside | in inside | below) (of)? (the | your | a | any)? (skin | body | vein* | bloodstream | blood | dermis | scalp | surface)',
  '(pierce | pierces | break | breaks | puncture | punctures) (the | your)? skin',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'Prohibited to use by injection.' },
  { text: 'Injecting it is not what we made it for.' },
  { text: 'She brushes it on and injects nothing.' },
  { text: 'Every other route is misuse.' },
  { text: 'Rubbed in, never pumped.' },
  { text: 'We never pierce.' },
  { text: 'The serum never pricks you.' },
  { text: 'The skin is never pierced.' },
  { text: 'We never put exosomes into people.' },
  { text: 'No one should mainline it.' },
  { text: 'Buyers who inject it will be banned.' },
  { text: 'We warn against injecting it.' },
  { text: 'Kindly refrain from injection.' },
  { text: 'Never via a vein' },
  { text: 'None of our exosome lotions is to be injected.' },
  { text: "Mesotherapy is not permitted with this vial." },
  { text: "Injecting of this exosome vial is strictly not allowed." },
  { text: "Exosomes aren't injected at our clinic but painted on." },
  { text: "An injection-free treatment: exosomes are pressed in with ultrasound." },
  { text: "No injection at any stage." },
  { text: "Injection-free by design." },
  { text: 'Suitable for injection | No' }, { text: 'Forbid injection.' },
  { text: 'Your therapist applies exosomes to the surface of your skin.' },
  { text: 'Contraindicated: injection' },
  { text: 'We have chosen not to inject exosomes.' },
  { text: "Pat, don't prick." },
  { text: 'Your veins are none of our business.' },
  { text: "We brush, we don't stab." }, { text: 'Instead of injecting exosomes, we smooth them over the skin.' },
  { text: 'Injection of exosomes is not performed here.' }, { text: 'Injecting exosomes is against our policy.' },
  { text: 'Not for infusion' }, { text: "We don't provide IV exosomes." },
  { text: 'We have no exosome drips.' }, { text: 'Not suitable for IV or IM use.' },
  { text: 'Do not use with injectors.' },
  { text: 'Not a jab in sight.' },
  { text: 'Nothing goes under the skin.' },
  { text: 'Injection is prohibited.' },
  { text: 'Injecting this product would breach our terms.' },
  { text: 'Unsuitable for injection.' },
  { text: 'Not for intradermal use.' },
  { text: 'We refuse to inject exosomes.' },
  { text: 'Prohibited for injection.' },
  { text: "Don't inject into skin." },
  { text: "Don't use it for mesotherapy." },
  { text: 'Ask us to put exosomes in a syringe and we say no.' },
  { text: 'The exosomes do not pierce the skin.' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Never been injected? Our exosome shots are gentle.', why: 'the words without the claim' },
  { text: 'No exosome is FDA approved, injectable or otherwise.', why: 'says nothing of how ours is used' },
];
