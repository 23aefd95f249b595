import type { JudgedFinding, PageScore } from './score.ts';

/**
 * What went wrong on one page, a few lines each: wrong findings with their sentence and the trap they stepped into, missed
 * labels with the reason that the rules gave, checks that are wrong or missed, quotes that the page does not hold. Empty
 * where all is right.
 */
export function pageDetails(score: PageScore): string {
  const lines = [
    ...score.findings.filter(({ verdict }) => verdict === 'wrong').flatMap(wrongFinding),
    ...score.findings
      .filter(({ verdict, trap }) => verdict !== 'wrong' && trap)
      .map(({ claim, trap }) => `  TRAP    ${claim}  "${trap?.quote}" (${trap?.why}), beside a right place`),
    ...score.labels
      .filter(({ found, optional }) => !found && !optional)
      .flatMap(({ claim, quote, passedOver }) => [
        `  MISSED  ${claim}  "${quote}"`,
        ...(passedOver ? [`          passed over: ${passedOver}`] : []),
      ]),
    ...score.checks
      .filter(({ verdict }) => verdict !== 'right')
      .map(({ check, verdict }) =>
        verdict === 'wrong'
          ? `  WRONG   not stated: ${check}  (the page states it, or does not owe it)`
          : `  MISSED  not stated: ${check}`,
      ),
    ...score.lostQuotes.map((quote) => `  LABEL   not in the page's visible text: "${quote}"`),
  ];
  return lines.length > 0 ? [`${score.id} (${score.kind})`, ...lines].join('\n') : '';
}

function wrongFinding({ claim, text, sentence, place, product, trap }: JudgedFinding): string[] {
  const sentenceShown = sentence.length > 300 ? `${sentence.slice(0, 297)}...` : sentence;
  return [
    `  WRONG   ${claim}  "${text}"  (${place}, of "${product}")`,
    `          in: ${sentenceShown}`,
    ...(trap ? [`          trap: "${trap.quote}" (${trap.why})`] : []),
  ];
}
