import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Letter } from './letters';
import { PASSWORD } from './office';
import { officeToday } from './office-day';

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

  /** Puts the letter into "Shared", which is a folder of the Repository, or into another one, and answers the uuid; `card`: a type and properties of the model. */
  async store(letter: Letter, card: Readonly<Record<string, string>> = {}, folder = '-shared-'): Promise<string> {
    const answer = await this.request.post(
      `${this.server.repository}/api/-default-/public/alfresco/versions/1/nodes/${folder}/children`,
      {
        headers: this.headers,
        multipart: {
          ...card,
          name: letter.name,
          filedata: { name: letter.name, mimeType: 'application/pdf', buffer: letter.bytes },
        },
      },
    );
    expect(answer.status(), await answer.text()).toBe(201);
    return ((await answer.json()) as { entry: { id: string } }).entry.id;
  }

  /** Registers a file that lies in the repository as an incoming letter and answers its number. */
  async register(uuid: string, summary: string): Promise<string> {
    const document = (await this.write('post', `documents/${uuid}/registration`, {
      register: 'incoming',
      card: { summary, correspondent: 'Міністерство розвитку громад', receivedOn: officeToday() },
    })) as { registration: { number: string } };
    return document.registration.number;
  }

  async voidRegistration(uuid: string, reason: string): Promise<void> {
    await this.write('post', `documents/${uuid}/void`, { reason });
  }

  async setDeadline(uuid: string, preset: string): Promise<string> {
    const deadline = (await this.write('put', `documents/${uuid}/deadline`, {
      preset,
      startDay: officeToday(),
    })) as { due: string };
    return deadline.due;
  }

  /** A new folder whose files become drafts: its uuid and its path. */
  async scanFolder(name: string): Promise<{ id: string; path: string }> {
    const { id } = (await this.write('post', 'scan-folders', { institution: 'rada', name })) as { id: string };
    const answer = await this.request.get(
      `${this.server.repository}/api/-default-/public/alfresco/versions/1/nodes/${id}?include=path`,
      { headers: this.headers },
    );
    const { entry } = (await answer.json()) as { entry: { path: { name: string } } };
    return { id, path: `${entry.path.name.replace(/^\/[^/]+/, '')}/${name}` };
  }

  private async write(method: 'post' | 'put', path: string, data: unknown): Promise<unknown> {
    const answer = await this.request[method](`${this.server.repository}/s/city-edms/${path}`, {
      headers: this.headers,
      data,
    });
    expect(answer.ok(), await answer.text()).toBe(true);
    return answer.json();
  }

  /** Registers a letter into the register of incoming ones and answers its number. */
  async registerIncoming(summary: string): Promise<string> {
    const answer = await this.request.post(`${this.server.repository}/s/city-edms/documents`, {
      headers: this.headers,
      multipart: {
        register: 'incoming',
        card: JSON.stringify({
          summary,
          correspondent: 'Міністерство розвитку громад',
          receivedOn: officeToday(),
        }),
      },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    return ((await answer.json()) as { registration: { number: string } }).registration.number;
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

const DASHBOARD_PLACE = 'component-1-1';

/** Puts a dashlet, and nothing else, on the signed-in user's own dashboard, as Share's "Customize Dashboard" does. */
export async function useDashlet(page: Page, server: ShareServer, url: string): Promise<void> {
  const status = await page.evaluate(
    async ({ share, body }) => {
      const { CSRFPolicy } = (
        window as unknown as {
          Alfresco: { util: { CSRFPolicy: { isFilterEnabled(): boolean; getHeader(): string; getToken(): string } } };
        }
      ).Alfresco.util;
      const answer = await fetch(`${share}/service/components/dashboard/customise-dashboard`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          ...(CSRFPolicy.isFilterEnabled() ? { [CSRFPolicy.getHeader()]: CSRFPolicy.getToken() } : {}),
        },
        body: JSON.stringify(body),
      });
      return answer.status;
    },
    {
      share: server.share,
      body: {
        dashboardPage: `user/${server.user}/dashboard`,
        templateId: 'dashboard-1-column',
        dashlets: [{ url, regionId: DASHBOARD_PLACE }],
      },
    },
  );
  expect(status).toBe(200);
}

/** Somebody of the demonstration council at the same Share. */
export function demoPerson(server: ShareServer, user: string): ShareServer {
  return { ...server, user, password: PASSWORD };
}

/** Opens Share's page of the running task of the person that says this, from "My Tasks" or a later page of it. */
export async function openTask(page: Page, server: ShareServer, text: string): Promise<void> {
  const task = page.getByRole('link', { name: new RegExp(text) }).first();
  const next = page.locator('a.yui-pg-next').first();
  const rows = page.locator('.task-list tr.yui-dt-rec');
  await page.goto(`${server.share}/page/my-tasks#filter=workflows|active`);
  // Where the page was there already, only the hash would be looked at again.
  await page.reload();
  await expect(rows.first()).toBeVisible();
  while ((await task.count()) === 0 && (await next.count()) > 0) {
    const first = (await rows.first().textContent()) ?? '';
    await next.click();
    await expect(rows.first()).not.toHaveText(first);
  }
  await task.click();
  await expect(page).toHaveURL(/task-edit/);
}

export async function signInToShare(page: Page, server: ShareServer): Promise<void> {
  await page.goto(`${server.share}/page/`);
  await page.locator('input[name=username]').fill(server.user);
  await page.locator('input[name=password]').fill(server.password);
  await page.locator('button[id$=submit-button], button[type=submit]').first().click();
  await expect(page.locator('#HEADER_APP_MENU_BAR')).toBeVisible({ timeout: 60_000 });
}
