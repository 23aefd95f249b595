/** A roller, pen or stamp sold with it. */
import type { Frame } from '../../../frames.ts';

// biome-ignore format: one a line, however long, and lists filled
export const phrases: Frame['phrases'] = [
  '{ownTool} (is | are)? (included | enclosed | supplied | in the box)',
  '(tool* | device* | pairing | combine with | accessories) : .... {ownTool}',
  '(your | the | a | free | included) {roller} .. (arrives | comes | waits | is in | lies in | is tucked | is part of | ships)',
  '(free | bonus | gift | included | enclosed | bundled | supplied | built in | your) ~ {ownTool}',
  '{ownTool} (serum | glide | ampoule* | solution* | set | duo | bundle | kit | gift)',
  '({exosome} | serum | ampoule* | vial*) .. (& | and | + | with | plus | for) .. {ownTool}',
  '(built in | attached | integrated) ~ (micro | needle* | microneedle*) .... (applicator | roller | stamp | head | needles)',
  '(bottle | vial | ampoule | cap | tube) .... (needle | needling | microneedl* | micro needl*) (head | tip | tips | applicator | top)',
  '(# | spare | extra | replacement | free | included) .. (needle | microneedle | needling | roller | pen | dermapen) (cartridge* | head* | tip*)',
  '(roller | stamp | stamps | dermaroller* | derma roller*) .... (needles | pins | channels | microchannels)',
  '(cordless | rechargeable | battery | wireless | usb) .. (needling | needle | microneedl* | micro needl* | derma) .. (pen | stamp | device | wand)',
  'a #0-3 mm (pen | roller | stamp | wand)',
  '{roller} .... (included | in (the | every | each) (box | kit | set) | comes with | free with)',
  '(kit | set | bundle | duo | combo | pack | holds) .... {roller}',
  '(includes | including | comes with | with | plus | + | and) (a | our | the | its | free | your)? .. (# mm)? .. {roller}',
  '(buy | get | add | order | grab) (the | a | our | your)? ({roller} | {ownTool})',
  '{roller} (+ | and | & | with | plus) .. ({exosome} | vial* | serum | ampoule* | cleaning | drops)',
  '# (mm)? ~ {roller}', '(mts | gold | titanium | silver) {roller} #0-3 mm',
  '# .. (titanium | gold | gold tip | stainless | steel | silicon) (steel)? (micro)? needles',
  '# mm (pen | needle pen | needling pen | needles | derma pen | dermapen | micro needle*)',
  '(needling | roller | stamp | microneedling | micro needling | dermapen | derma pen) .. (kit | set | bundle | nights | night | ritual | routine | system)',
];

// biome-ignore format: one a line, however long, and lists filled
export const flagged: Frame['flagged'] = [
  { text: 'The needling pen is in the box.', touching: 'needling pen is in the box' },
  { text: 'Tools: a derma stamp.', touching: 'Tools: a derma stamp' },
  { text: 'Your ExoStamp ships with it.', touching: 'Your ExoStamp ships' },
  { text: 'Exosome dermapen glide.' },
  { text: 'A built-in micro-needle applicator feeds exosomes in.', touching: 'built-in micro-needle applicator' },
  { text: 'The exosome bottle wears a microneedle tip.', touching: 'bottle wears a microneedle tip' },
  { text: 'Exosomes with spare needle heads.', touching: 'spare needle heads' },
  { text: 'The roller makes channels for exosomes.', touching: 'roller makes channels' },
  { text: 'Exosome serum for derma roller and pen.' },
  { text: "The set holds a cordless micro-needling pen." },
  { text: "You get a 0.5 mm pen with it." },
  { text: 'Exosome serum. Cherry MTS Roller 0.25 mm', touching: 'MTS Roller 0.25 mm' },
  { text: 'A gold derma roller 0.5 mm, free with the exosome tonic.', touching: 'derma roller' },
  { text: '0.25 mm roller included in the box.', touching: 'roller included' },
  { text: 'The kit holds five pods and a titanium derma roller.', touching: 'derma roller' },
  { text: 'Exosome serum + 0.2 roller + cleaning tabs', touching: '0.2 roller' },
  { text: 'A 0.5 mm micro-stamp opens the way.', touching: '0.5 mm micro-stamp' },
  { text: 'EXO Needling Kit, five treatments', touching: 'Needling Kit' },
  { text: '540 titanium needles and one smug you.', touching: '540 titanium needles' },
  { text: 'Works wonders with your derma pen.', touching: 'your derma pen' },
  { text: 'Buy the roller with it and save.', touching: 'Buy the roller' },
];

// biome-ignore format: one a line, however long, and lists filled
export const passed: Frame['passed'] = [
  { text: 'Not for use with rollers or pens.', why: 'no claim' },
  { text: 'Step 1: exosomes. 2, no roller', why: 'no claim' },
];
