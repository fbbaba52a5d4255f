import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';

/** Windows with a contrast theme, and the like. */
export async function forcedColours(active: boolean): Promise<void> {
  await setFeature('forced-colors', active ? 'active' : 'none');
}

/** A reader who has asked the system for more contrast. */
export async function moreContrast(active: boolean): Promise<void> {
  await setFeature('prefers-contrast', active ? 'more' : 'no-preference');
}

/** Each call is a session of its own with the browser, so what one has set must be taken back by name. */
async function setFeature(name: string, value: string): Promise<void> {
  await executeServerCommand('cdp-media', [{ name, value }]);
}

/** Lets each test of a `describe` see the page as it is printed. */
export function onPaper(): void {
  beforeEach(() => emulateMedia({ media: 'print' }));
  afterEach(async () => {
    await emulateMedia({ media: 'screen' });
    await ordinaryMedia();
  });
}

export async function narrow(): Promise<void> {
  await setViewport({ width: 320, height: 800 });
}

/** The page as it was before a test changed what the browser tells it. */
export async function ordinaryMedia(): Promise<void> {
  await forcedColours(false);
  await moreContrast(false);
  await emulateMedia({ colorScheme: 'no-preference', reducedMotion: 'no-preference' });
  await setViewport({ width: 800, height: 600 });
  document.documentElement.style.colorScheme = '';
}
