import { fileLinks } from '../../../../casework/pack/files/file-links';
import { headlineCaution, headlineWords } from '../../../../casework/pack/headline/headline-words';
import type { HeadlineLine, PackDocument } from '../../../../casework/pack/pack-document';
import { monthWords } from '../../../../casework/pack/period-words';
import { byUnitId } from '../../../../casework/pack/tables/by-unit';
import type { Figures } from '../../../../domain/figures/figures';
import { endOf, isQuarter } from '../../../../domain/figures/reporting-period';
import type { Instant } from '../../../../kernel/instant';
import { packPath } from '../../asked-pack';
import { anchorOf, type ListedAt, type ShownFigure, shownFigures } from './pack-tables';

/** `asked` is the instant of the address, if it named one; `latest` what "as known now" stands for. */
export type PackShown = {
  readonly document: PackDocument;
  readonly figures: Figures;
  readonly asked: Instant | undefined;
  readonly latest: Instant;
  readonly isFrozenQuarter: boolean;
  readonly isWall: boolean;
  /** One section alone, with all its parts; by its anchor. */
  readonly section?: string | undefined;
  readonly mayList: boolean;
  readonly mayFreeze: boolean;
  readonly mayMeet: boolean;
  /** Of this quarter's meeting and of earlier ones, today. */
  readonly overdueActions: number;
};

/** The pack as the meeting sees it, projected on a wall or read on a tablet. */
export function toPackPage(shown: PackShown) {
  const { document, figures, isWall } = shown;
  const listedAt = listing(shown);
  const alone = document.sections.find(({ id }) => anchorOf(id) === shown.section);
  return {
    title: document.title,
    marking: document.marking,
    knownAt: document.knownAt,
    frozenAt: document.frozen?.at,
    isProvisional: document.provisional,
    isBeforeEnd: document.knownAt <= endOf(figures.period),
    policy: document.policyVersions.join(', '),
    calendar: document.calendarVersions.join(', '),
    measures: figures.measures.length,
    sha256: document.sha256,
    breaks: figures.breaks.map(({ month, what }) => ({ month: monthWords(month), what })),
    headline: headlineParts(shown),
    caution: headlineCaution,
    isWall,
    contents: document.sections.map(({ id, title }) => ({ title, href: alone ? sectionPath(shown, anchorOf(id)) : `#${anchorOf(id)}` })),
    isAlone: alone !== undefined,
    sections: (alone ? [alone] : document.sections).map(({ id, title, says, tables }) => ({
      ...{ anchor: anchorOf(id), title, says, aloneHref: sectionPath(shown, anchorOf(id)) },
      figures: shownFigures(tables, listedAt, alone !== undefined) satisfies readonly ShownFigure[],
    })),
    links: linksOf(shown),
    files: fileLinks(`/quarters/${figures.period.code}/files`, document.frozen ? '' : `?knownAt=${encodeURIComponent(document.knownAt)}`),
  };
}

const headlineParts = (shown: PackShown) =>
  (['better', 'worse', 'decide'] as const).map((part) => ({
    ...headlineWords[part],
    anchor: `headline-${part}`,
    lines: [
      ...(part === 'decide' ? overdueLine(shown) : []),
      ...shown.document.headline[part].map(({ text, sureness, table }: HeadlineLine) => ({ text, sureness, href: `#${anchorOf(table)}` })),
    ],
  }));

/** What an earlier meeting agreed and nobody did is no figure of the period: it is as it stands today, and not in the files. */
function overdueLine({ overdueActions: n, mayMeet, figures: { period } }: PackShown) {
  if (n === 0 || !mayMeet || !isQuarter(period)) return [];
  const text = n === 1 ? '1 action that a meeting agreed is overdue.' : `${n} actions that a meeting agreed are overdue.`;
  const sureness = 'As it stands today: the day agreed is past, and nothing says that it was done or dropped.';
  return [{ text, sureness, href: meetingPath(period) }];
}

const meetingPath = ({ code }: Figures['period']): string => `/quarters/${code}/meeting`;

/** On a wall nothing leads to a case; of colleagues who are victims there is no list. */
function listing({ figures, document, isWall, mayList }: PackShown): ListedAt {
  if (isWall || !mayList) return () => undefined;
  const listed = new Set(
    figures.measures.filter(({ about }) => about === 'PUBLIC').flatMap(({ tables }) => tables.flatMap(({ id }) => [id, byUnitId(id)])),
  );
  return (table, row, lpu) => {
    if (!listed.has(table)) return undefined;
    const asked = { table, row, ...(lpu !== undefined && { lpu }), knownAt: document.knownAt };
    return `/quarters/${figures.period.code}/cases?${new URLSearchParams(asked).toString()}`;
  };
}

const sectionPath = ({ figures, asked, isWall }: PackShown, section?: string): string =>
  packPath(figures.period, { knownAt: asked, view: isWall ? 'wall' : undefined, section });

function linksOf(shown: PackShown) {
  const {
    figures: { period },
    document,
    asked,
    latest,
    isFrozenQuarter,
    isWall,
    section,
    mayFreeze,
    mayMeet,
  } = shown;
  const isQuarterly = isQuarter(period);
  return {
    otherView: { href: packPath(period, { knownAt: asked, view: isWall ? undefined : 'wall', section }), isToWall: !isWall },
    whole: sectionPath(shown),
    asFrozen: isFrozenQuarter && !document.frozen ? packPath(period) : undefined,
    asKnownNow: document.knownAt === latest && !document.frozen ? undefined : packPath(period, { knownAt: latest }),
    meeting: mayMeet && isQuarterly ? meetingPath(period) : undefined,
    freeze: mayFreeze && isQuarterly && !isFrozenQuarter && endOf(period) < latest ? `/quarters/${period.code}/freeze` : undefined,
  };
}
