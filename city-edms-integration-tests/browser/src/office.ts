import type { Locator, Page } from '@playwright/test';
import { expect } from './test';

export const PASSWORD = 'Demo-2026';

/** What a registrar does, said once: the tests speak of letters, not of fields. */
export class Office {
  constructor(
    readonly page: Page,
    private readonly address: string,
  ) {}

  async open(hash = ''): Promise<void> {
    await this.page.goto(`${this.address}/city-edms/${hash}`);
  }

  async signIn(user: string, password = PASSWORD): Promise<void> {
    await this.page.getByLabel('Ім’я користувача').fill(user);
    await this.page.getByRole('textbox', { name: 'Пароль' }).fill(password);
    await this.page.getByRole('button', { name: 'Увійти' }).click();
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  async atTheDesk(): Promise<void> {
    await expect(this.heading(/Доброго (ранку|дня|вечора)|Робочий стіл/).first()).toBeVisible();
  }

  /** Where the day of whoever holds a post begins: the folder of a head, the tasks of an executor. */
  async atWork(): Promise<void> {
    await expect(this.heading(/^(Папка на розгляд|Завдання)$/)).toBeVisible();
  }

  async fillIncoming(summary: string): Promise<void> {
    await this.page.getByLabel('Короткий зміст').fill(summary);
    await this.page.getByRole('combobox', { name: /^Кореспондент/ }).fill('Міністерство розвитку громад');
    await this.page.getByLabel('Індекс документа в автора').fill('15/2-118');
    const day = this.page.getByLabel('Дата документа в автора');
    await day.fill('12.11.2026');
    await day.press('Tab');
  }

  async register(): Promise<void> {
    await this.page.getByRole('button', { name: /^Зареєструвати(?! й)/ }).last().click();
  }

  /** The number on the screen after a registration. */
  async number(): Promise<string> {
    await expect(this.heading('Документ зареєстровано')).toBeVisible();
    const text = await this.page.getByText(/^(№\s*)?01-21\/\d+$/).first().innerText();
    return text.replace(/^№\s*/, '').trim();
  }
}
