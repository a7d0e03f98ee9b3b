export const REPORT_PAGES = ['discipline', 'overdue', 'daily', 'savings'] as const;

export type ReportPageName = (typeof REPORT_PAGES)[number];

export function reportPage(text: string | undefined): ReportPageName | null {
  return text === undefined ? 'discipline' : (REPORT_PAGES.find((page) => page === text) ?? null);
}
