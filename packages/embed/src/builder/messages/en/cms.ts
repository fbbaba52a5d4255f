/** What we know of each content management system, and how things are pasted there, in English. */
export const cms = {
  evidence: {
    tried: 'Tried',
    'editor-tried': 'The editor is tried',
    read: 'Read, not tried',
    unknown: 'Not tried',
  },
  known: {
    acos: 'We have not been able to try ACOS and do not know what its editor keeps. A link is safest.',
    'custom-publish':
      'We have not been able to try Custom Publish and do not know what its editor keeps. A link is safest.',
    drupal:
      'In Drupal 11 the usual text formats keep the link. They remove embeds, scripts and custom elements until somebody turns them on.',
    enonic:
      'Enonic XP uses CKEditor 4. That editor is tried: it keeps the link. Embeds go through a macro, which we have read about but not tried.',
    optimizely:
      'Optimizely uses TinyMCE. That editor is tried: it keeps the link, but turns off scripts in embeds until somebody changes its configuration.',
    sanity: 'In Sanity (Portable Text) a link is stored correctly. Embeds, scripts and elements are lost.',
    sharepoint:
      'SharePoint shows embeds only from approved domains, and never scripts. We have read this but not tried it.',
    umbraco:
      'Umbraco 10 to 13 uses TinyMCE. That editor is tried with the configuration Umbraco gives it: it keeps the link, but turns off scripts in embeds. Umbraco 16 uses Tiptap, which is tried as well and keeps the link.',
    wordpress:
      'In WordPress 6.1 an address alone in a paragraph becomes an embed once the page is published, without a plugin and for an author too. Ticks cannot be remembered there, but readers can download a team file.',
    other:
      'A link is safest. All 19 editor configurations we have tried keep it. None of them keeps scripts.',
  },
  paste: {
    link: 'Open the page in {cms}, place the cursor in an empty paragraph and paste. Let the link stand alone in its paragraph.',
    address: 'Open the page in {cms} and paste the address alone on a line of its own.',
    frame: 'Open the page in {cms}, choose to insert an embed or HTML code, and paste there.',
    element:
      'Open the page in {cms}, choose to edit the HTML code, and paste there. In the ordinary text field readers would see the code.',
  },
  thisCms: 'your content management system',
  pasteIn: {
    'wordpress address':
      'Open the page in WordPress and paste the address into an empty paragraph. If it stays text while you edit, no matter: readers see the content once the page is published.',
    'wordpress element': 'Open the page in WordPress, add the block “Custom HTML”, and paste there.',
    'wordpress frame': 'Open the page in WordPress, add the block “Custom HTML”, and paste there.',
    'sharepoint frame':
      'Edit the page in SharePoint, add the web part “Embed”, and paste the code there. If you get an error, whoever runs the website must approve the domain.',
    'enonic frame': 'Open the page in Enonic, insert the macro “Embed IFrame” in the text, and paste there.',
    'drupal frame': 'Open the page in Drupal, choose “Source” in the editor, and paste there.',
    'drupal element': 'Open the page in Drupal, choose “Source” in the editor, and paste there.',
  },
  settings: {
    'tinymce-frame':
      'TinyMCE: lets embeds work. The line replaces the default list, so include the hosts you already have.',
    'tinymce-element': 'TinyMCE: keeps our elements.',
    'ckeditor4-frame': 'CKEditor 4: keeps embeds.',
    'ckeditor5-address': 'CKEditor 5 with Media embed: turns a pasted address into content.',
    'ckeditor5-element': 'CKEditor 5 with General HTML Support: keeps our elements.',
    'drupal-tags':
      'Drupal, text format: add these under “Allowed HTML tags”. If the format has CKEditor 5, that field is locked: use the settings of “Source editing” instead.',
    'enonic-macro': 'Enonic: what the macro looks like in the text. Put in the embed you copied.',
    'sanity-link': 'Sanity: the link in the schema for Portable Text. An ordinary setup already has it.',
    'sharepoint-domain': 'SharePoint: add the domain under Site settings, HTML Field Security.',
    'umbraco-frame': 'Umbraco 10 to 13: put this in appsettings.json.',
    'wordpress-script': 'WordPress: the script on every page, in functions.php of the theme.',
  },
};
