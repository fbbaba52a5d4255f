/**
 * A test-runner command, `cdp-media`: sets media features that `emulateMedia` cannot, such as forced colours, through
 * the browser's own protocol.
 */
export const cdpMediaPlugin = () => ({
  name: 'cdp-media',
  async executeCommand({ command, payload, session }) {
    if (command !== 'cdp-media') return undefined;
    const page = session.browser.getPage(session.id);
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
});
