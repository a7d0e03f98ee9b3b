import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** What a dashlet of the Share AMP needs around it to be tried without a Share. */
const RESOURCES = resolve(import.meta.dirname, '../../../city-edms-share/src/main/resources');
const DASHLETS = resolve(RESOURCES, 'alfresco/web-extension/site-webscripts/org/cityedms/components/dashlets');

export const DASHBOARD = 'http://share.test/share/page/dashboard';

/** The little of Share's own scripts that dashlets call. */
const SHARE = `
  window.kept = [];
  window.YAHOO = {
    Bubbling: { fire() {} },
    util: { Dom: { get: (id) => document.getElementById(id) } },
    extend(type, parent, members) {
      type.prototype = Object.create(parent.prototype);
      Object.assign(type.prototype, members);
      type.superclass = { constructor: parent };
    },
  };
  window.Alfresco = {
    constants: { URL_CONTEXT: '/share/', URL_PAGECONTEXT: '/share/page/', PROXY_URI: '/share/proxy/alfresco/', JS_LOCALE: 'uk_UA' },
    component: { Base: function (name, id) { this.id = id; this.services = {}; } },
    service: { Preferences: function () {
      this.getDashletId = (dashlet, name) => name + '.' + dashlet.options.regionId;
      this.set = (name, value) => window.kept.push([name, value]);
    } },
    util: {
      message: (key, scope, ...args) => [key, ...args].join(' '),
      Ajax: {
        jsonGet: ({ url, successCallback, failureCallback }) => fetch(url).then(async (answer) => {
          if (answer.ok) successCallback.fn({ json: await answer.json() });
          else failureCallback.fn({ serverResponse: { status: answer.status } });
        }),
      },
    },
  };`;

function component(name: string): string {
  return readFileSync(resolve(RESOURCES, 'META-INF/components/city-edms', name), 'utf8');
}

/** The template's own mark-up, with the keys of its messages for texts. */
function markup(dashlet: string): string {
  const template = readFileSync(resolve(DASHLETS, `city-edms-${dashlet}.get.html.ftl`), 'utf8');
  const body = template.slice(template.indexOf('<div class="dashlet'), template.lastIndexOf('</@>'));
  return body
    .replace(/\$\{msg\("([^"]+)"\)\?html}/g, '$1')
    .replaceAll('${id}', 'dashlet')
    .replace(/<#if[^>]*>.*?<\/#if>/g, '')
    .replace(/<\/?[@#][^>]*>/g, '');
}

/** A page with the dashlet alone; `type` is the name of its script's constructor. */
export function dashboardWith(dashlet: string, type: string, choice: Readonly<Record<string, string>>): string {
  const options = JSON.stringify({ regionId: 'component-1-1', siteId: '', ...choice });
  const scripts = ['host.js', 'dashlet.js', `${dashlet}-dashlet.js`].map((name) => `<script>${component(name)}</script>`);
  return `<!DOCTYPE html><style>${component('dashlet.css')}${component(`${dashlet}-dashlet.css`)}</style>${markup(dashlet)}
    <script>${SHARE}</script>${scripts.join('')}
    <script>
      const dashlet = new CityEdms.dashlet.${type}('dashlet');
      dashlet.options = ${options};
      dashlet.onReady();
    </script>`;
}
