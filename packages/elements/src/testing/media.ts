import { emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';

/** Windows with a contrast theme, and the like. */
export async function forcedColours(active: boolean): Promise<void> {
  // Each call is a session of its own with the browser, so what one has set must be taken back by name.
  await executeServerCommand('cdp-media', [{ name: 'forced-colors', value: active ? 'active' : 'none' }]);
}

export async function narrow(): Promise<void> {
  await setViewport({ width: 320, height: 800 });
}

/** The page as it was before a test changed what the browser tells it. */
export async function ordinaryMedia(): Promise<void> {
  await forcedColours(false);
  await emulateMedia({ colorScheme: 'no-preference', reducedMotion: 'no-preference' });
  await setViewport({ width: 800, height: 600 });
  document.documentElement.style.colorScheme = '';
}
