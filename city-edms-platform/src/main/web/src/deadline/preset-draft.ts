import type { DeadlinePreset, DeadlinePresetSettings, Term, TermUnit } from '../api/types';

/** A preset as it is being typed. */
export interface PresetDraft {
  readonly titleUk: string;
  readonly titleEn: string;
  readonly sourceUk: string;
  readonly sourceEn: string;
  readonly direction: DeadlinePresetSettings['direction'];
  readonly amount: string;
  readonly unit: TermUnit;
  readonly startRule: DeadlinePresetSettings['startRule'];
  readonly lastDayRule: DeadlinePresetSettings['lastDayRule'];
  readonly extendable: boolean;
  readonly totalAmount: string;
  readonly totalUnit: TermUnit;
  readonly noticeAmount: string;
  readonly noticeUnit: TermUnit;
  readonly extensionSourceUk: string;
  readonly extensionSourceEn: string;
  readonly validFrom: string;
  readonly validUntil: string;
}

export const NEW_PRESET: PresetDraft = {
  titleUk: '',
  titleEn: '',
  sourceUk: '',
  sourceEn: '',
  direction: 'after',
  amount: '10',
  unit: 'calendar-days',
  startRule: 'next-day',
  lastDayRule: 'preceding',
  extendable: false,
  totalAmount: '1',
  totalUnit: 'months',
  noticeAmount: '10',
  noticeUnit: 'calendar-days',
  extensionSourceUk: '',
  extensionSourceEn: '',
  validFrom: '',
  validUntil: '',
};

export function draftOf(preset: DeadlinePreset): PresetDraft {
  const { extension } = preset;
  return {
    ...NEW_PRESET,
    titleUk: preset.titleUk,
    titleEn: preset.titleEn ?? '',
    sourceUk: preset.sourceUk,
    sourceEn: preset.sourceEn ?? '',
    direction: preset.direction,
    amount: String(preset.term.amount ?? 0),
    unit: preset.term.unit,
    startRule: preset.startRule,
    lastDayRule: preset.lastDayRule,
    extendable: extension !== null && extension !== undefined,
    ...(extension === null || extension === undefined
      ? {}
      : {
          totalAmount: String(extension.total.amount ?? 0),
          totalUnit: extension.total.unit,
          noticeAmount: String(extension.notice.amount ?? 0),
          noticeUnit: extension.notice.unit,
          extensionSourceUk: extension.sourceUk,
          extensionSourceEn: extension.sourceEn ?? '',
        }),
    validFrom: preset.validFrom ?? '',
    validUntil: preset.validUntil ?? '',
  };
}

export function toPreset(draft: PresetDraft): DeadlinePresetSettings {
  return {
    titleUk: draft.titleUk,
    titleEn: optional(draft.titleEn),
    sourceUk: draft.sourceUk,
    sourceEn: optional(draft.sourceEn),
    direction: draft.direction,
    term: term(draft.amount, draft.unit),
    startRule: draft.startRule,
    lastDayRule: draft.lastDayRule,
    extension: draft.extendable
      ? {
          total: term(draft.totalAmount, draft.totalUnit),
          notice: term(draft.noticeAmount, draft.noticeUnit),
          sourceUk: draft.extensionSourceUk,
          sourceEn: optional(draft.extensionSourceEn),
        }
      : null,
    validFrom: optional(draft.validFrom),
    validUntil: optional(draft.validUntil),
  };
}

/** What is no whole number is sent as 0, which the server refuses by its own words. */
function term(amount: string, unit: TermUnit): Term {
  const whole = /^\d{1,4}$/.test(amount.trim()) ? Number(amount) : 0;
  return { amount: unit === 'named-day' ? 0 : whole, unit };
}

function optional(text: string): string | null {
  return text.trim() === '' ? null : text;
}
