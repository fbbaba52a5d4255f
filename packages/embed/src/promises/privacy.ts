/**
 * privacy.json: what a data protection officer asks of a widget on a municipality's page. Each promise points to the
 * tests that keep it.
 */
export function privacyPromise(): object {
  return {
    version: 1,
    thirdParties: [],
    cookies: [],
    storage: 'storage.json',
    requests: {
      onLoad: ['omr.js'],
      whenAskedFor: [
        { file: 'omr.nn.js', when: 'a page or a reader asks for nynorsk' },
        { file: 'omr.en.js', when: 'a page or a reader asks for English' },
        { file: 'omr.se.js', when: 'a page or a reader asks for Northern Sámi' },
        {
          file: 'omr.layer.js',
          when: 'a page names a local layer, which is then fetched from where the page says',
        },
      ],
      toOtherHosts: [],
      withCookies: false,
      tests: ['tests/page.test.mjs', 'tests/bundle.test.mjs', 'tests/promises.test.mjs'],
    },
    sent: { usage: false, content: false, progress: false, tests: ['tests/bundle.test.mjs'] },
    personalData: {
      collected: false,
      enteredByReader: ['notes', 'responsible role', 'team file'],
      keptWhere:
        'In the page, until it is closed. On the device when the reader asks for it; see storage.json.',
      tests: ['tests/storage.test.mjs', 'tests/team-file.test.mjs'],
    },
    events: {
      what: 'DOM events in the page, after something a reader has done. No listener of ours sends them anywhere.',
      names: [
        'omr-task-change',
        'omr-task-changed',
        'omr-progress-changed',
        'omr-phase-change',
        'omr-phase-changed',
        'omr-filter-changed',
        'omr-provision-toggled',
        'omr-criterion-change',
        'omr-criterion-changed',
        'omr-answer-change',
        'omr-answer-changed',
        'omr-workspace-ready',
        'omr-error',
      ],
    },
    frames: {
      what: 'A frame tells the page around it the height of its content, and nothing else.',
      tests: ['tests/frames.test.mjs'],
    },
    serverLog:
      'The one who runs the host sees the address of the file, the IP address and the name of the browser, as for any file. The page a widget stands on is seen only where its referrer policy says so.',
  };
}
