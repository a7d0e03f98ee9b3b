import type { FieldProblem, Register, RegisterSettings } from '../api/types';

export const SETTING_NAMES = ['institution', 'code', 'title', 'kind', 'index', 'template', 'restart', 'startValue'] as const;
export type SettingName = (typeof SETTING_NAMES)[number];
export type SettingFault = 'required' | 'number';

/** Settings of a register as a person types them. */
export interface SettingsDraft {
  readonly institution: string;
  readonly code: string;
  readonly title: string;
  readonly kind: RegisterSettings['kind'];
  readonly index: string;
  readonly template: string;
  readonly restart: RegisterSettings['restart'];
  readonly startValue: string;
  readonly active: boolean;
}

export function newSettings(institution: string): SettingsDraft {
  return {
    institution,
    code: '',
    title: '',
    kind: 'incoming',
    index: '',
    template: '{index}/{seq}',
    restart: 'yearly',
    startValue: '1',
    active: true,
  };
}

export function settingsOf(register: Register): SettingsDraft {
  const { institution, code, title, kind, index, template, restart, startValue, active } = register;
  return { institution, code, title, kind, index, template, restart, startValue: String(startValue), active };
}

export function checkSettings(draft: SettingsDraft): Partial<Record<SettingName, SettingFault>> {
  const faults: Partial<Record<SettingName, SettingFault>> = {};
  for (const name of ['institution', 'code', 'title', 'template'] as const) {
    if (draft[name].trim() === '') faults[name] = 'required';
  }
  if (!/^[1-9]\d{0,8}$/.test(draft.startValue.trim())) faults.startValue = 'number';
  return faults;
}

export function toSettings(draft: SettingsDraft): RegisterSettings {
  return {
    ...draft,
    institution: draft.institution.trim(),
    code: draft.code.trim(),
    title: draft.title.trim(),
    index: draft.index.trim(),
    template: draft.template.trim(),
    startValue: Number(draft.startValue),
  };
}

export function faultOf(problems: readonly FieldProblem[], name: SettingName): FieldProblem | undefined {
  return problems.find((problem) => problem.field.split('.').at(-1) === name);
}
