/** The steps of the builder, in English. */
export const page = {
  title: 'Put the guide on your website',
  lead: 'Choose what to show, copy it, and paste it into your page. You do not need to know any code.',
  language: 'Language of this page',
  example: 'See all the content on one page',
  locales: { nb: 'Bokmål', nn: 'Nynorsk', en: 'English', se: 'Davvisámegiella' },
  insert: {
    heading: 'What can you insert?',
    cms: 'Content management system (CMS)',
    otherCms: 'Another one, or not sure',
    form: 'What you will insert',
    recommended: 'Fits here',
    suggested: '“{form}” fits here, and has been chosen.',
    forms: {
      link: {
        name: 'A link',
        about:
          'The safest: every editor we have tried keeps it. If the website has our script, the link becomes content on the page.',
      },
      address: {
        name: 'Only the address',
        about: 'For systems that turn an address into content, or where you can only write text.',
      },
      frame: {
        name: 'An embed (iframe)',
        about: 'If you have a field for embeds or HTML code.',
      },
      element: {
        name: 'HTML code with a script',
        about: 'If you are allowed to paste scripts. The content becomes a part of the page.',
      },
    },
  },
  show: {
    heading: 'What do you want to show?',
    widget: 'Content',
    phase: 'Phase',
    allPhases: 'All phases',
    phaseOption: 'Phase {number}: {name}',
    locale: 'Language of the content',
    sami: 'Only some of the words are in Northern Sámi. The rest is in Norwegian (bokmål).',
  },
  look: {
    heading: 'What should it look like?',
    mode: 'Colours',
    modes: {
      page: { name: 'Follow the page', about: 'The content is light or dark, like the page around it.' },
      light: { name: 'Light', about: 'Always dark text on a light background.' },
      dark: { name: 'Dark', about: 'Always light text on a dark background.' },
      own: { name: 'Your own colours', about: 'Enter the colour codes from your brand manual.' },
    },
    base: 'Start from',
    code: 'Six characters, such as 0b5394. An empty field gives our colour.',
    pick: 'Pick a colour: {name}',
    invalid: 'This is not a colour code. Use digits and the letters a to f.',
    more: 'More colours',
    colors: {
      text: 'Text',
      subtle: 'Subdued text',
      surface: 'Background',
      'surface-subtle': 'Background of panels',
      border: 'Borders',
      accent: 'Links and buttons',
      'accent-contrast': 'Text on buttons',
      success: 'Done',
      warning: 'Take care',
      danger: 'Error',
      focus: 'Outline of what is selected',
    },
    pair: '“{color}” against “{ground}”: {ratio} to 1. At least {least} to 1 is required.',
    fine: 'The colours are easy enough to tell apart.',
    weakest: 'The weakest is {pair}',
    fails:
      'Some of the colours are too alike. Many people cannot read the content, and the page breaks the accessibility requirements.',
    mend: 'Correct the colours',
    headingLevel: 'Heading of the content',
    levels: {
      '2': 'Level 2, as usual below the title of the page',
      '3': 'Level 3',
      '4': 'Level 4',
      '5': 'Level 5',
      '6': 'Level 6',
      '0': 'No heading',
    },
  },
  preview: {
    heading: 'This is what you get',
    width: 'Show as on a',
    phone: 'Phone',
    desktop: 'Desktop',
    frame: 'Preview: {title}',
    skip: 'Skip the preview',
    open: 'Open in a new tab',
  },
  copy: {
    heading: 'Copy and paste',
    buttons: {
      link: 'Copy the link',
      address: 'Copy the address',
      frame: 'Copy the embed',
      element: 'Copy the HTML code',
    },
    despite: 'Copy anyway: the colours are too alike',
    copied: {
      link: 'The link is copied. Now you can paste it.',
      address: 'The address is copied. Now you can paste it.',
      frame: 'The embed is copied. Now you can paste it.',
      element: 'The HTML code is copied. Now you can paste it.',
    },
    refused:
      'The browser did not let us copy. The text is selected for you: press Ctrl and C, or ⌘ and C on a Mac.',
    what: 'What you copy',
    text: 'The same as text',
    linkIs: 'The link looks like this: ',
    notes: {
      link: 'The link leads readers to a page with the content. If the website has our script, it becomes content on your own page. The script is one line, found under “For whoever runs the website”.',
      address:
        'The address becomes content on the page when the website has our script. Without it, it is only text. The script is found under “For whoever runs the website”.',
      frame:
        'With the embed comes a link to the same content, in case the system removes the embed. If the website has our script, the embed gets the right height by itself. Without it, readers can scroll inside it.',
      element: 'If the script is stopped, readers see a link instead.',
      'link only': 'The link leads to a page with the content.',
      'frame only':
        'The embed has a fixed height. Readers can scroll inside it. With it comes a link to the same content.',
      'by itself': 'You do not need our script for this. Colours and heading level are not carried over.',
    },
    summary: '{title}. {form}, for {cms}.',
  },
  lines: {
    heading: 'For whoever runs the website',
    lead: 'Send the address below. It remembers what you have chosen.',
    address: 'The address of this page',
    copy: 'Copy',
    copyNamed: 'Copy: {name}',
    copied: 'Copied: {name}',
    script: {
      name: 'The script: one line',
      about:
        'Put the line once into the template of the whole website. Links from here then become content on the pages they stand in. The file is locked to version {version}, and the browser refuses it if it has been changed.',
    },
    moving: {
      name: 'The script, always the newest version',
      about:
        'Gets corrections by itself, but the browser cannot verify that the file is unchanged. Use it only if you trust the server.',
    },
    csp: {
      name: 'Security settings (CSP)',
      about:
        'If the website has a Content-Security-Policy, add the sources to it. “frame-src” is only needed for embeds, “trusted-types” only where Trusted Types are required. Style sheets and other sources need no change.',
    },
    editor: {
      name: 'Configuration of the editor',
      about: 'The editor then keeps what it would otherwise remove. The link does not need it.',
    },
    privacy: {
      name: 'Paragraph for the privacy statement',
      about: 'Written for those who read your pages. Read it through and adapt it.',
    },
    accessibility: {
      name: 'Paragraph for the accessibility statement',
      about: 'Written for those who read your pages. Read it through and adapt it.',
    },
  },
};
