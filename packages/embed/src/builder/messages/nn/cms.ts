/** What we know of each content management system, and how things are pasted there, in nynorsk. */
export const cms = {
  evidence: {
    tried: 'Prøvd',
    'editor-tried': 'Editoren er prøvd',
    read: 'Lese, ikkje prøvd',
    unknown: 'Ikkje prøvd',
  },
  known: {
    acos: 'Vi har ikkje fått prøvd ACOS og veit ikkje kva editoren der tek vare på. Ei lenkje er tryggast.',
    'custom-publish':
      'Vi har ikkje fått prøvd Custom Publish og veit ikkje kva editoren der tek vare på. Ei lenkje er tryggast.',
    drupal:
      'I Drupal 11 tek dei vanlege tekstformata vare på lenkja. Dei fjernar innbygging, skript og eigne element til nokon slår dei på.',
    enonic:
      'Enonic XP bruker CKEditor 4. Den editoren er prøvd: han tek vare på lenkja. Innbygging går gjennom ein makro, som vi har lese om, men ikkje prøvd.',
    optimizely:
      'Optimizely bruker TinyMCE. Den editoren er prøvd: han tek vare på lenkja, men slår av skript i innbyggingar til nokon endrar oppsettet.',
    sanity: 'I Sanity (Portable Text) blir ei lenkje lagra rett. Innbygging, skript og element blir borte.',
    sharepoint:
      'SharePoint viser innbygging berre frå domene som er godkjende, og aldri skript. Det har vi lese, men ikkje prøvd.',
    umbraco:
      'Umbraco 10 til 13 bruker TinyMCE. Den editoren er prøvd med oppsettet frå Umbraco: han tek vare på lenkja, men slår av skript i innbyggingar. Umbraco 16 bruker Tiptap, som òg er prøvd og tek vare på lenkja.',
    wordpress:
      'I WordPress 6.1 blir ei adresse åleine i eit avsnitt til ei innbygging når sida er publisert, utan utviding og òg for ein forfattar. Avkryssingar kan ikkje hugsast der, men lesarane kan laste ned ei teamfil.',
    other:
      'Ei lenkje er tryggast. Alle 19 oppsett av editorar vi har prøvd, tek vare på ho. Ingen av dei tek vare på skript.',
  },
  paste: {
    link: 'Opne sida i {cms}, set markøren i eit tomt avsnitt og lim inn. La lenkja stå åleine i avsnittet.',
    address: 'Opne sida i {cms} og lim inn adressa åleine på ei eiga linje.',
    frame: 'Opne sida i {cms}, vel å setje inn innbygging eller HTML-kode, og lim inn der.',
    element:
      'Opne sida i {cms}, vel å redigere HTML-koden, og lim inn der. I det vanlege tekstfeltet blir koden synleg for lesarane.',
  },
  thisCms: 'publiseringssystemet dykkar',
  pasteIn: {
    'wordpress address':
      'Opne sida i WordPress og lim inn adressa i eit tomt avsnitt. Blir ho ståande som tekst medan de redigerer, gjer det ikkje noko: lesarane ser innhaldet når sida er publisert.',
    'wordpress element': 'Opne sida i WordPress, legg til blokka «Eigendefinert HTML», og lim inn der.',
    'wordpress frame': 'Opne sida i WordPress, legg til blokka «Eigendefinert HTML», og lim inn der.',
    'sharepoint frame':
      'Rediger sida i SharePoint, legg til nettdelen «Bygg inn», og lim inn koden der. Får de ei feilmelding, må den som driftar nettstaden, godkjenne domenet.',
    'enonic frame': 'Opne sida i Enonic, set inn makroen «Embed IFrame» i teksten, og lim inn der.',
    'drupal frame': 'Opne sida i Drupal, vel «Kjelde» i editoren, og lim inn der.',
    'drupal element': 'Opne sida i Drupal, vel «Kjelde» i editoren, og lim inn der.',
  },
  settings: {
    'tinymce-frame':
      'TinyMCE: lèt innbyggingar verke. Linja erstattar standardlista, så ta med dei vertane de har frå før.',
    'tinymce-element': 'TinyMCE: tek vare på elementa våre.',
    'ckeditor4-frame': 'CKEditor 4: tek vare på innbyggingar.',
    'ckeditor5-address': 'CKEditor 5 med Media embed: gjer ei adresse som blir limt inn, om til innhald.',
    'ckeditor5-element': 'CKEditor 5 med General HTML Support: tek vare på elementa våre.',
    'drupal-tags':
      'Drupal, tekstformat: legg til under «Tillatne HTML-taggar» (Allowed HTML tags). Har formatet CKEditor 5, er det feltet låst: bruk innstillingane for «Source editing» i staden.',
    'enonic-macro': 'Enonic: slik ser makroen ut i teksten. Set inn innbygginga de kopierte.',
    'sanity-link': 'Sanity: lenkja i skjemaet for Portable Text. Ho finst frå før i eit vanleg oppsett.',
    'sharepoint-domain':
      'SharePoint: legg domenet til under Områdeinnstillingar, HTML-feltsikkerheit (HTML Field Security).',
    'umbraco-frame': 'Umbraco 10 til 13: legg inn i appsettings.json.',
    'wordpress-script': 'WordPress: skriptet på alle sider, i functions.php i temaet.',
  },
};
