import { existsSync } from "node:fs";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Where Debian and Ubuntu install Chromium; another place is given by EDUPLAN_CHROMIUM. */
const EXECUTABLE = process.env.EDUPLAN_CHROMIUM ?? "/usr/bin/chromium";

/** Nothing of the browser's own may reach for the network: every request that is seen is then a page's. */
const ARGUMENTS = [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the installed Chromium; close it when the tests are done. */
export function launchChromium(): Promise<Browser> {
  if (!existsSync(EXECUTABLE)) {
    throw new Error(`No Chromium at ${EXECUTABLE}: apt-get install chromium fonts-noto-cjk, or set EDUPLAN_CHROMIUM`);
  }
  return chromium.launch({ executablePath: EXECUTABLE, args: ARGUMENTS });
}

/** A page with a list of everything that went wrong on it. */
export interface WatchedPage {
  readonly page: Page;
  /** Messages of console errors, uncaught errors, failed requests, and requests that are not allowed. */
  readonly faults: readonly string[];
  /** Closes the page and what it kept. */
  close(): Promise<void>;
}

/** How a page is opened: Playwright's options, and which requests are no fault. */
export interface WatchedPageOptions extends BrowserContextOptions {
  /** Whether a page may ask for this address; `file:`, `data:`, `blob:` and `about:` addresses are no network. */
  readonly allows?: (url: string) => boolean;
}

/** Opens an empty page of its own context that notes console errors, uncaught errors and every network request. */
export async function openPage(browser: Browser, options: WatchedPageOptions = {}): Promise<WatchedPage> {
  const { allows = isLocal, ...given } = options;
  const context = await browser.newContext(given);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
  page.on("request", (request) => {
    if (!allows(request.url())) faults.push(`request: ${request.url()}`);
  });
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ""}`));
  return { page, faults, close: () => context.close() };
}

const isLocal = (url: string): boolean => /^(file|data|blob|about):/.test(url);
