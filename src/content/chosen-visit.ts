/** A page under the reader's choices: while its site is muted nothing of it is read, and a muted site comes back at once. */
import { type Choices, defaultChoices, isMuted } from '../choices/index.ts';
import type { ReportCounts, TabReport } from '../platform/messages/index.ts';
import type { Session } from './parts.ts';

export interface VisitParts {
  /** Null where nobody answers: what was known last then holds. */
  readonly askChosen: () => Promise<Choices | null>;
  readonly address: () => string;
  /** Reads and marks the page until the signal ends it. */
  readonly start: (signal: AbortSignal) => Session;
  readonly paintAs: (style: Choices['markStyle']) => void;
  readonly post: (counts: ReportCounts) => void;
}

export interface Visit {
  /** What holds now. */
  choices(): Choices;
  /** To be called at the start and whenever choices may have changed. Never rejects. */
  chosenAnew(): Promise<void>;
  /** Null while the site is muted. */
  session(): Session | null;
  getReport(): Promise<TabReport>;
}

export function createVisit(parts: VisitParts, signal: AbortSignal): Visit {
  let choices = defaultChoices;
  let session: Session | null = null;
  let life = new AbortController();
  let asked = 0;
  signal.addEventListener('abort', () => life.abort(), { once: true });

  const chosenAnew = async (): Promise<void> => {
    asked += 1;
    const turn = asked;
    const answer = await parts.askChosen();
    // An answer to a later question is newer.
    if (signal.aborted || turn !== asked) return;
    choices = answer ?? choices;
    parts.paintAs(choices.markStyle);
    if (isMuted(choices, parts.address())) {
      if (!session) return;
      session = null;
      life.abort();
      parts.post({ redFlags: 0, claims: 0 });
    } else if (session) {
      session.chosenAnew();
    } else {
      life = new AbortController();
      session = parts.start(life.signal);
    }
  };

  return {
    choices: () => choices,
    chosenAnew,
    session: () => session,
    async getReport() {
      // The popup asks as soon as it has unmuted the site, which may be before this page has heard of it.
      if (!session) await chosenAnew();
      const told = await session?.getReport();
      if (!told) return { state: 'muted' };
      return told.state === 'read' ? { ...told, opinionsOff: choices.opinionsOff } : told;
    },
  };
}
