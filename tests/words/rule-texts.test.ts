import { expect, it } from 'vitest';
import { claimMeanings } from '../../rules/index.ts';
import file from '../../src/public/_locales/en/messages.json' with { type: 'json' };
import { english } from '../../src/words/english.ts';
import { catalogueFrom, type MessageFile } from '../../src/words/from-file.ts';
import { speakFrom, tellClaim } from '../../src/words/index.ts';
import { ruleKeys, ruleMessages } from './rule-messages.ts';

const entries: MessageFile = file;

/** Where it fails, `npx vitest run tests/words -u` writes the rules' texts as they are now. */
it('stands in the English file as it stands in the rules', async () => {
  const texts = ruleMessages();
  const kept = Object.entries(entries).filter(([key]) => !ruleKeys.test(key) || key in texts);
  const whole = `${JSON.stringify({ ...Object.fromEntries(kept), ...texts }, null, 2)}\n`;
  await expect(whole).toMatchFileSnapshot('../../src/public/_locales/en/messages.json');
});

it('is told by the catalogue, and in English where a language has no words for it', () => {
  const { injectable } = claimMeanings;
  try {
    speakFrom(
      catalogueFrom({
        ...entries,
        claim_injectable_name: { message: 'Zum Spritzen' },
        claim_injectable_ask1: { message: '' },
      }),
    );
    expect(tellClaim(injectable)).toEqual({ ...injectable, name: 'Zum Spritzen' });
  } finally {
    speakFrom(english);
  }
});
