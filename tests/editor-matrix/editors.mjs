// Real editors in a real browser, each as it is when nobody has configured it. They are for tests only: TinyMCE and
// CKEditor are used here under the GPL.

/** What each editor gives a test: `set` is its way of taking HTML, `get` what it hands to the CMS. */
export const EDITORS = [
  {
    name: 'TinyMCE',
    scripts: ['tinymce/tinymce.min.js'],
    async start() {
      const [editor] = await tinymce.init({ selector: '#editor', license_key: 'gpl', promotion: false });
      globalThis.editor = {
        focus: () => editor.focus(),
        set: (html) => editor.setContent(html),
        get: () => editor.getContent(),
      };
    },
  },
  {
    name: 'CKEditor 5',
    scripts: ['ckeditor5/dist/browser/ckeditor5.umd.js'],
    // It has no configuration of its own any more: these are what its build called «classic» had.
    async start() {
      const { ClassicEditor, ...all } = CKEDITOR;
      const names =
        'Essentials Autoformat AutoLink BlockQuote Bold Heading Image ImageCaption ImageStyle ImageToolbar Indent Italic Link List MediaEmbed Paragraph PasteFromOffice Table TableToolbar TextTransformation';
      const editor = await ClassicEditor.create(document.querySelector('#editor'), {
        licenseKey: 'GPL',
        plugins: names.split(' ').map((name) => all[name]),
      });
      globalThis.editor = {
        focus: () => editor.editing.view.focus(),
        set: (html) => editor.setData(html),
        get: () => editor.getData(),
      };
    },
  },
  {
    name: 'Tiptap',
    scripts: ['tiptap.js'],
    async start() {
      const { Editor, StarterKit } = tiptap;
      const editor = new Editor({ element: document.querySelector('#editor'), extensions: [StarterKit] });
      globalThis.editor = {
        focus: () => editor.view.focus(),
        set: (html) => editor.commands.setContent(html),
        get: () => editor.getHTML(),
      };
    },
  },
  {
    name: 'Quill',
    scripts: ['quill/dist/quill.js'],
    async start() {
      const editor = new Quill('#editor', { theme: 'snow' });
      globalThis.editor = {
        focus: () => editor.focus(),
        set: (html) => editor.setContents(editor.clipboard.convert({ html })),
        get: () => editor.getSemanticHTML(),
      };
    },
  },
];

/** For the bundler: what Tiptap is made of, as one script. */
export const TIPTAP = `export { Editor } from '@tiptap/core'; export { default as StarterKit } from '@tiptap/starter-kit';`;
