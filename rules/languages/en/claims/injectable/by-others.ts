/** What others inject, offer or ask for, and what is warned of it. */
import type { Frame } from '../../../frames.ts';

/** Words that only the phrases below need. */
// biome-ignore format: one a line, however long, and lists filled
export const lists: Frame['lists'] = {
  byNeedle: ['{inject}', '{inward}', '{needle}', 'iv', 'ivs', 'drip', 'drips', 'infuse', 'infusion', 'infusions', 'under the skin'],
};

// biome-ignore format: one a line, however long, and lists filled
export const never: Frame['never'] = [
  '(people | many | (some | they) (even | still | also) | hospitals | amateurs | strangers | influencers | biohackers) (do | also | still | even | already | will | may | might | sometimes | often | routinely | elsewhere)? (inject | infuse | injecting | infusing)',
  'some inject (anyway | regardless | all the same)',
  'some (hospitals | salons | spas | places | countries | people) (abroad | elsewhere | overseas | here | there)? (do | also | still | even)? (inject | injects | injected | infuse | infused)',
  '(that one | hers) (is | are) {byNeedle}',
  '(in | at) (hospitals | research (labs | hospitals | settings) | laboratories) ,? .... {byNeedle}',
  '(those | that one | the other one | hers) (come | comes | go | goes | get | gets) .... {byNeedle}',
  '(alert | alerts | warning | warnings | warned | warns | caution | cautions | cautioned | cautioning | advisory | advisories | letter | letters | notice | notices | complaints) ~ (about | on | against | regarding | concerning | over | of) .... {byNeedle}',
  '(been | were | was | got) (offered | quoted | sold | promised | told | pitched) .... {byNeedle}',
  '(been | were | was | got) (offered | quoted | sold | promised | told | pitched) .... {byNeedle} ... {byNeedle}',
  '(phoned | rung | called | messaged | emailed | begged | pestered | asked) (weekly | daily | often | constantly)? (for | about) .... {byNeedle} ... {byNeedle} ... {byNeedle}',
  '(phoned | rung | called | messaged | emailed | begged | pestered | asked) (weekly | daily | often | constantly | every week | all the time | a lot)? (for | about) .... {byNeedle}',
  '(hot | popular | search | product)? (tag | tags | keyword | keywords | hashtags) : .... {byNeedle}',
  '(the ones | those | what | whatever) (you | they | people | doctors | clinics) (inject | injected | infuse)',
  '(a | another | one | that | some) (clinic | salon | spa | doctor | nurse | beautician | place | shop | seller) (near (me | us | here | my) | down the (road | street) | quoted | offered | told | says | said | wants | charges) .... {byNeedle}',
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'In big cities people inject the ones from stem cells; our exosomes are dropped on.', why: 'what others do' },
  { text: 'Some hospitals injected exosomes as a trial.', why: 'what others did' },
  { text: 'In hospitals, exosomes may be injected.', why: 'what others do' },
  { text: 'Salon exosomes? Those come from people and go in with needles; ours stay on top.', why: 'other exosomes' },
  { text: 'The agency has put out alerts about exosome injections.', why: 'a warning' },
  { text: 'You may have been offered exosomes by needle or by IV elsewhere.', why: 'what others offer' },
  { text: 'We are phoned weekly for exosome drips; this is a cream.', why: 'what is asked for' },
  { text: 'We are asked weekly for exosome drips, scalp injections and joint injections; this is a cream.', why: 'what is asked for' },
  { text: 'Exosomes stay on the surface; some inject anyway.', why: 'what others do' },
  { text: 'Hot tags: exosome wholesale, exosome injection, exosome price', why: 'words for a search' },
  { text: 'The ones you inject are drugs.', why: 'other exosomes' },
  { text: 'A clinic quoted me a fortune to have exosomes injected.', why: 'told by a reader' },
];
