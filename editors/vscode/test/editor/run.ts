// VS Code itself, with the packed extension and a published tool in it, and somebody who types. Pictures of each step are written to be looked at.
//   npm run package && npm run test:editor -- PATH-OF-MASTHEAD [FOLDER-FOR-PICTURES]
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { chromium, type Locator } from 'playwright-core';
import { startCodeServer } from './codeServer.ts';

const [tool, pictures] = process.argv.slice(2);
const vsix = join(import.meta.dirname, '..', '..', 'masthead.vsix');
assert.ok(tool !== undefined && existsSync(tool), 'Name the published tool: npm run test:editor -- PATH-OF-MASTHEAD [FOLDER-FOR-PICTURES]');
assert.ok(existsSync(vsix), 'Pack the extension first: npm run package');
assert.equal(process.versions.node.split('.')[0], '24', 'code-server runs on Node 24: npx --package node@24 -- npm run test:editor -- …');
const browserPath = process.env.CHROMIUM ?? ['chromium', 'chromium-browser', 'google-chrome'].flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))).find(existsSync);
assert.ok(browserPath !== undefined, 'No Chromium is here. CHROMIUM names one that is not on the PATH.');

const folder = mkdtempSync(join(tmpdir(), 'masthead-editor-'));
const album = resolve(pictures ?? join(folder, 'pictures'));
mkdirSync(album, { recursive: true });
const site = join(folder, 'site');
write('content/masthead.yml', 'publisher: The Quay\nsections: [Harbour, Town]\ndefaults: { language: en }\n');
write('content/authors/ada-byron.yml', 'name: Ada Byron\njobTitle: Harbour correspondent\nbio: She writes.\n');
write('content/authors/wilma-strand.yml', 'name: Wilma Strand\nbio: She writes.\n');
write('content/articles/ferry.md', '---\ntitle: The ferry sails again\nbyline: [ada-byrom, wilma-strand]\nkind: analisys\npublished: 2024-05-31\n---\nIt left at dawn.\n');

const server = await startCodeServer(vsix, folder, resolve(tool));
const browser = await chromium.launch({ executablePath: browserPath, args: ['--no-sandbox'] });
const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
try {
  await page.goto(`${server.url}/?folder=${site}`);
  await page.locator('.monaco-workbench').waitFor({ timeout: 60_000 });
  await open('ferry.md');

  await step('squiggle', async () => {
    await page.locator('.squiggly-error').first().waitFor({ timeout: 60_000 });
  });

  await step('problems', async () => {
    await page.keyboard.press('Control+Shift+M');
    await row('.markers-panel', /No author is registered as 'ada-byrom'.*MH1002/).waitFor();
  });

  await step('inlay-hint', async () => {
    await shown(/By ada-byrom and Wilma Strand/);
  });

  await step('completion', async () => {
    await goTo(5, 22);
    await page.keyboard.press('Enter');
    await page.keyboard.type('sec');
    await page.keyboard.press('Control+Space');
    await row('.suggest-widget', /^section/).first().waitFor();
    await picture('completion-keys');
    await page.keyboard.press('Enter');
    // Its values are offered by themselves.
    await row('.suggest-widget', /^harbour/).waitFor();
    await picture('completion-values');
    await page.keyboard.type('to');
    await row('.suggest-widget', /^town/).waitFor();
    await page.keyboard.press('Enter');
    await shown(/section: town/);
  });

  await step('hover', async () => {
    await goTo(3, 22);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+I');
    await page.locator('.monaco-hover:visible', { hasText: 'Wilma Strand' }).first().waitFor();
  });

  await step('quick-fix', async () => {
    await goTo(3, 12);
    await page.keyboard.press('Control+.');
    const fix = row('.action-widget', /ada-byron/);
    await fix.first().waitFor();
    await picture('quick-fix-list');
    await fix.first().click();
    await shown(/\[ada-byron, wilma-strand\]/);
    await row('.markers-panel', /MH1002/).waitFor({ state: 'detached' });
  });

  await step('definition', async () => {
    await goTo(3, 12);
    await page.keyboard.press('F12');
    await page.locator('.tab.active', { hasText: 'ada-byron.yml' }).waitFor();
    await page.locator('.editor-status, [id="status.editor.selection"]', { hasText: 'Ln 1, Col 7' }).first().waitFor();
  });

  await step('rename', async () => {
    await page.locator('.tab', { hasText: 'ferry.md' }).click();
    await goTo(3, 12);
    await page.keyboard.press('F2');
    await page.locator('.rename-box input').fill('ada');
    await page.keyboard.press('Enter');
    await shown(/\[ada, wilma-strand\]/);
  });

  await step('outline', async () => {
    await page.keyboard.press('Control+Shift+O');
    for (const key of ['title', 'byline', 'published', 'section'])
      await row('.quick-input-widget', key).first().waitFor();
  });

  await step('new-file', async () => {
    await page.keyboard.press('Escape');
    await goTo(3, 27);
    await page.keyboard.type(', grace-hopper');
    await row('.markers-panel', /'grace-hopper'/).waitFor();
    await page.keyboard.press('Control+.');
    await row('.action-widget', /Register 'grace-hopper' in a file/).first().click();
    await row('.explorer-viewlet', 'grace-hopper.yml').waitFor();
    await row('.markers-panel', /MH1002/).waitFor({ state: 'detached' });
  });

  await step('saved', async () => {
    await page.locator('.tab', { hasText: 'ferry.md' }).click();
    await page.keyboard.press('Control+S');
    // What is right whatever was meant is mended with it.
    await shown(/kind: analysis/);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('s');
    await written('content/articles/ferry.md', /^---\ntitle: The ferry sails again\nbyline: \[ada, wilma-strand, grace-hopper\]\nkind: analysis\npublished: 2024-05-31\nsection: town\n---\nIt left at dawn.\n$/);
    // Called as the file was, so the file has the new name.
    await written('content/authors/ada.yml', /^name: Ada Byron$/m);
    assert.ok(!existsSync(join(site, 'content/authors/ada-byron.yml')));
    await written('content/authors/grace-hopper.yml', /^name: Grace Hopper$/m);
  });

  console.log(`VS Code shows what it should. Look at ${album}.`);
} finally {
  await browser.close();
  server.stop();
  if (pictures !== undefined)
    rmSync(folder, { recursive: true, force: true });
}

async function step(name: string, act: () => Promise<void>): Promise<void> {
  try {
    await act();
    console.log(`ok ${name}`);
  } finally {
    await picture(name);
  }
}

async function picture(name: string): Promise<void> {
  await page.screenshot({ path: join(album, `${name}.png`) });
}

async function open(file: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(file);
  await row('.quick-input-widget', file).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.tab.active', { hasText: file }).waitFor();
}

async function goTo(line: number, column: number): Promise<void> {
  await page.keyboard.press('Control+G');
  await page.locator('.quick-input-widget input').first().fill(`:${String(line)}:${String(column)}`);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
}

function row(widget: string, text: RegExp | string): Locator {
  return page.locator(`${widget} .monaco-list-row`, { hasText: text });
}

/** Text in the editor, whose blanks are those that do not break. */
async function shown(text: RegExp): Promise<void> {
  await page.waitForFunction(([source]) => [...document.querySelectorAll('.editor-instance .view-line')].some(line => new RegExp(source ?? '').test(line.textContent.replaceAll('\u00a0', ' '))), [text.source]);
}

async function written(path: string, text: RegExp): Promise<void> {
  const read = (): string => existsSync(join(site, path)) ? readFileSync(join(site, path), 'utf8') : '';
  for (let tries = 0; tries < 100 && !text.test(read()); tries++)
    await page.waitForTimeout(100);
  assert.match(read(), text);
}

function write(path: string, text: string): void {
  const file = join(site, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
