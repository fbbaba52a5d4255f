/** A test-runner command, `picture`: a part of the page as it is painted, as text that is the same for the same pixels. */
export const picturePlugin = () => ({
  name: 'picture',
  async executeCommand({ command, payload: clip, session }) {
    if (command !== 'picture') return undefined;
    const page = session.browser.getPage(session.id);
    // A tab in the background paints nothing, and test files run side by side.
    await page.bringToFront();
    return page.screenshot({ clip, encoding: 'base64', captureBeyondViewport: true });
  },
});
