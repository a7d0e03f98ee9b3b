import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Letter } from './letters';

/** A real Share and the repository behind it; there is no stand-in for Share. */
export interface ShareServer {
  /** `http://localhost:8080/share` */
  readonly share: string;
  /** `http://localhost:8080/alfresco` */
  readonly repository: string;
  readonly user: string;
  readonly password: string;
}

export const NO_SHARE = 'no real Share: set SHARE_URL and ACS_URL (SHARE_USER, SHARE_PASSWORD; default admin)';

export function shareServer(): ShareServer | undefined {
  const share = process.env['SHARE_URL'];
  const repository = process.env['ACS_URL'];
  if (share === undefined || repository === undefined) return undefined;
  return {
    share: share.replace(/\/$/, ''),
    repository: repository.replace(/\/$/, ''),
    user: process.env['SHARE_USER'] ?? 'admin',
    password: process.env['SHARE_PASSWORD'] ?? 'admin',
  };
}

/** What the tests prepare in the repository, past Share. */
export class Repository {
  private readonly headers: Record<string, string>;

  constructor(
    private readonly request: APIRequestContext,
    private readonly server: ShareServer,
  ) {
    const secret = Buffer.from(`${server.user}:${server.password}`).toString('base64');
    this.headers = { Authorization: `Basic ${secret}` };
  }

  /** Puts the letter into "Shared", which is a folder of the Repository, and answers the uuid. */
  async store(letter: Letter): Promise<string> {
    const answer = await this.request.post(
      `${this.server.repository}/api/-default-/public/alfresco/versions/1/nodes/-shared-/children`,
      {
        headers: this.headers,
        multipart: {
          name: letter.name,
          filedata: { name: letter.name, mimeType: 'application/pdf', buffer: letter.bytes },
        },
      },
    );
    expect(answer.status(), await answer.text()).toBe(201);
    return ((await answer.json()) as { entry: { id: string } }).entry.id;
  }

  /** The number under which the repository has registered the document. */
  async numberOf(uuid: string): Promise<string | undefined> {
    const answer = await this.request.get(`${this.server.repository}/s/city-edms/documents/${uuid}`, {
      headers: this.headers,
    });
    expect(answer.status()).toBe(200);
    return ((await answer.json()) as { registration: { number: string } | null }).registration?.number;
  }
}

export async function signInToShare(page: Page, server: ShareServer): Promise<void> {
  await page.goto(`${server.share}/page/`);
  await page.locator('input[name=username]').fill(server.user);
  await page.locator('input[name=password]').fill(server.password);
  await page.locator('button[id$=submit-button], button[type=submit]').first().click();
  await expect(page.locator('#HEADER_APP_MENU_BAR')).toBeVisible({ timeout: 60_000 });
}
